import { Injectable } from '@nestjs/common';
import { MOST_CRATE_TRACKS, type Crate } from '@segue/shared/contracts/http';
import { notFound, unprocessable } from '@segue/shared/node';
import type { Own } from '../../access/index.js';
import { Transactions } from '../../database/index.js';
import { TrackViewRepository } from '../tracks/index.js';
import { CratesRepository } from './crates.repository.js';
import { CratesService } from './crates.service.js';

/** What is in a plain crate, and in which order. */
@Injectable()
export class CrateTracksService {
  constructor(
    private readonly crates: CratesRepository,
    private readonly service: CratesService,
    private readonly views: TrackViewRepository,
    private readonly transactions: Transactions,
  ) {}

  /** @throws not-found for a crate or a track that is none of this person's; unprocessable for a smart crate */
  async add(owner: Own, id: string, trackIds: readonly string[]): Promise<{ crate: Crate; added: string[] }> {
    const { before, after } = await this.change(owner, id, (held) => [...held, ...trackIds]);
    const old = new Set(before);
    return { crate: await this.service.get(owner, id), added: after.filter((trackId) => !old.has(trackId)) };
  }

  /** @throws not-found; unprocessable for a smart crate */
  async remove(
    owner: Own,
    id: string,
    trackIds: readonly string[],
  ): Promise<{ crate: Crate; before: string[] }> {
    const gone = new Set(trackIds);
    const { before } = await this.change(owner, id, (held) => held.filter((trackId) => !gone.has(trackId)));
    return { crate: await this.service.get(owner, id), before };
  }

  /** @throws not-found for a crate or a new track that is none of this person's; unprocessable for a smart crate */
  async order(owner: Own, id: string, trackIds: readonly string[]): Promise<Crate> {
    await this.change(owner, id, () => trackIds);
    return this.service.get(owner, id);
  }

  private async change(owner: Own, id: string, next: (held: readonly string[]) => readonly string[]) {
    const { rule, name } = await this.service.stored(owner, id);
    if (rule !== null)
      throw unprocessable(
        `“${name}” is a smart crate: its rule says what is in it. Change the rule instead.`,
      );
    const outcome = await this.transactions.run(async (tx) => {
      await this.crates.lock(owner, id, tx);
      const before = await this.crates.trackIds(owner, id, tx);
      const after = [...new Set(next(before))];
      await this.check(owner, before, after);
      await this.crates.replace(owner, id, after, tx);
      return { before, after };
    });
    await this.service.changed(owner, differing(outcome.before, outcome.after));
    return outcome;
  }

  /** What is in already may stay, whatever became of its record; what comes in must be one's own. */
  private async check(owner: Own, before: readonly string[], after: readonly string[]): Promise<void> {
    if (after.length > MOST_CRATE_TRACKS)
      throw unprocessable(`A crate holds at most ${MOST_CRATE_TRACKS} tracks.`);
    const held = new Set(before);
    const added = after.filter((trackId) => !held.has(trackId));
    const mine = added.length === 0 ? [] : await this.views.owned(owner, added);
    if (mine.length < added.length) throw notFound('A track for the crate');
  }
}

/** Tracks that are in one list and not in the other. */
function differing(before: readonly string[], after: readonly string[]): string[] {
  const [old, now] = [new Set(before), new Set(after)];
  return [...before.filter((id) => !now.has(id)), ...after.filter((id) => !old.has(id))];
}
