import { Injectable } from '@nestjs/common';
import type { Crate, crateRoutes, CrateSummary, RouteInput, RouteOutput } from '@segue/shared/contracts/http';
import { withCrateRenamed, type Rule } from '@segue/shared/domain/query';
import { notFound, unprocessable } from '@segue/shared/node';
import type { Own } from '../../access/index.js';
import { Transactions } from '../../database/index.js';
import { EventsService } from '../../jobs/index.js';
import { SearchService } from '../search/index.js';
import { toTrackRow, TrackChanges, TrackViewRepository } from '../tracks/index.js';
import { toCrate, toSummary, type RuleOutcome } from './crate.mapper.js';
import { CratesRepository, type StoredCrate } from './crates.repository.js';

type Routes = typeof crateRoutes;

/** Covers that a card shows, and how many rows are looked at for them. */
const COVERS = 4;
const LOOKED_AT = 12;
/** Rows that a preview shows. */
const PREVIEWED = 8;

/** A person's crates as they are made, named, shown and deleted. */
@Injectable()
export class CratesService {
  constructor(
    private readonly crates: CratesRepository,
    private readonly views: TrackViewRepository,
    private readonly searching: SearchService,
    private readonly transactions: Transactions,
    private readonly changes: TrackChanges,
    private readonly events: EventsService,
  ) {}

  async list(owner: Own): Promise<CrateSummary[]> {
    const all = await this.crates.all(owner);
    return Promise.all(all.map((stored) => this.shown(owner, stored)));
  }

  /** @throws not-found */
  async get(owner: Own, id: string): Promise<Crate> {
    const stored = await this.stored(owner, id);
    const held = stored.rule === null ? await this.crates.trackIds(owner, id) : [];
    return toCrate(await this.shown(owner, stored), stored, held);
  }

  /** @throws not-found when a track is none of this person's; conflict when the name is taken */
  async create(owner: Own, { name, rule, trackIds }: RouteInput<Routes['create']>['body']): Promise<Crate> {
    const chosen = [...new Set(trackIds)];
    const mine = await this.views.owned(owner, chosen);
    if (mine.length < chosen.length) throw notFound('A track of the crate');
    const id = await this.transactions.run(async (tx) => {
      const made = await this.crates.create(owner, name, rule ?? null, tx);
      if (chosen.length > 0) await this.crates.replace(owner, made, chosen, tx);
      return made;
    });
    await this.changed(owner, chosen);
    return this.get(owner, id);
  }

  /**
   * Rules that name this crate follow its new name.
   * @throws not-found; conflict when the name is taken; unprocessable for a rule of a plain crate
   */
  async update(owner: Own, id: string, change: RouteInput<Routes['update']>['body']): Promise<Crate> {
    const stored = await this.stored(owner, id);
    if (change.rule !== undefined && stored.rule === null)
      throw unprocessable('This crate holds tracks that were put into it. Make a smart crate for a rule.');
    await this.crates.update(owner, id, change);
    if (change.name !== undefined) await this.renamed(owner, stored.name, change.name);
    await this.changed(owner, []);
    return this.get(owner, id);
  }

  /** @throws not-found */
  async remove(owner: Own, id: string): Promise<void> {
    await this.stored(owner, id);
    const held = await this.crates.trackIds(owner, id);
    await this.crates.remove(owner, id);
    await this.changed(owner, held);
  }

  /** @throws not-found */
  async tracks(
    owner: Own,
    id: string,
    page: RouteInput<Routes['tracks']>['query'],
  ): Promise<RouteOutput<Routes['tracks']>> {
    const stored = await this.stored(owner, id);
    if (stored.rule !== null) {
      const { rows, total } = await this.searching.ruled(owner, stored.rule, page, stored);
      return { items: rows, total };
    }
    const ids = await this.crates.trackIds(owner, id);
    const views = await this.views.any(owner, ids.slice(page.offset, page.offset + page.limit));
    return { items: views.map(toTrackRow), total: ids.length };
  }

  /** @throws not-found for a crate that is to be kept out of its own rule, and is none */
  async preview(owner: Own, rule: Rule, crateId?: string): Promise<RouteOutput<Routes['preview']>> {
    const crate = crateId === undefined ? undefined : await this.stored(owner, crateId);
    const { rows, total, problems } = await this.searching.ruled(
      owner,
      rule,
      { limit: PREVIEWED, offset: 0 },
      crate && { ...crate, rule },
    );
    return { tracks: total, rows, problems };
  }

  /** @throws not-found */
  async stored(owner: Own, id: string): Promise<StoredCrate> {
    const stored = await this.crates.find(owner, id);
    if (stored === null) throw notFound('This crate');
    return stored;
  }

  /** Tracks that came into a crate or left it are found by it, and open pages hear of it. */
  async changed({ ownerId }: Own, trackIds: readonly string[]): Promise<void> {
    await this.changes.tracks(trackIds);
    this.events.publish(ownerId, { type: 'crates-changed' });
  }

  /** Rules that name a crate name it as it is called now. */
  private async renamed(owner: Own, from: string, to: string): Promise<void> {
    for (const { id, rule } of await this.crates.all(owner)) {
      const next = rule && withCrateRenamed(rule, from, to);
      if (next !== null && next !== rule) await this.crates.update(owner, id, { rule: next });
    }
  }

  private async shown(owner: Own, stored: StoredCrate): Promise<CrateSummary> {
    return toSummary(stored, stored.rule === null ? null : await this.outcome(owner, stored, stored.rule));
  }

  private async outcome(owner: Own, stored: StoredCrate, rule: Rule): Promise<RuleOutcome> {
    const first = { limit: LOOKED_AT, offset: 0 };
    const { rows, total, problems } = await this.searching.ruled(owner, rule, first, stored);
    const covers = rows.flatMap(({ thumbUrl }) => thumbUrl ?? []);
    return { tracks: total, thumbUrls: [...new Set(covers)].slice(0, COVERS), problems };
  }
}
