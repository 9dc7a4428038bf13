import { Injectable } from '@nestjs/common';
import type { CollectionCopy, CollectionPage } from '../../adapters/catalogues/index.js';
import { Transactions, type Db } from '../../database/index.js';
import { ListedReleasesRepository } from '../releases/index.js';
import { planCopy, type CopyPlan, type StoredCopy } from './copy-plan.js';
import type { ItemFields } from './item-fields.js';
import { saidCopy, type AccountNames, type SaidCopy } from './said-copy.js';
import { SyncBatchesRepository, type SyncChange } from './sync-batches.repository.js';
import { SyncPagesRepository } from './sync-pages.repository.js';
import { labelOf, type SyncTarget } from './sync-target.js';
import { SyncedCopiesRepository, type NewSyncedCopy } from './synced-copies.repository.js';

interface Planned {
  readonly copy: CollectionCopy;
  readonly said: SaidCopy;
  readonly releaseId: string | null;
  readonly plan: CopyPlan;
}

/** Writes one page of a collection: releases, copies, what changed, and that the page is in. All of it or nothing. */
@Injectable()
export class CollectionPageWriter {
  constructor(
    private readonly transactions: Transactions,
    private readonly releases: ListedReleasesRepository,
    private readonly copies: SyncedCopiesRepository,
    private readonly batches: SyncBatchesRepository,
    private readonly pages: SyncPagesRepository,
  ) {}

  /** Answers the ids of the releases that look different now. */
  write(target: SyncTarget, page: CollectionPage, names: AccountNames): Promise<string[]> {
    return this.transactions.run(async (tx) => {
      const { importId } = target;
      const { ids, changed } = await this.saveReleases(target, page, tx);
      const planned = await this.plan(target, page, names, ids, tx);
      if (!target.dryRun) await this.writeCopies(target, planned, tx);
      const created = planned.filter(({ plan }) => plan.action === 'create');
      const written = planned.filter(({ plan }) => plan.action === 'write' && plan.changes.length > 0);
      const counts = { created: created.length, changed: written.length, gone: 0 };
      await this.batches.setTotal(importId, page.items, tx);
      await this.batches.add(importId, counts, planned.flatMap(changesOf), tx);
      const instances = page.copies.map(({ instanceId }) => instanceId);
      await this.pages.add(importId, 'collection', { ...page, instances }, tx);
      const touched = [...created, ...written].flatMap(({ releaseId }) => releaseId ?? []);
      return target.dryRun ? [] : [...new Set([...changed, ...touched])];
    });
  }

  private async saveReleases({ dryRun }: SyncTarget, page: CollectionPage, tx: Db) {
    const listed = page.copies.map(({ release }) => release);
    if (!dryRun) return this.releases.save(listed, tx);
    return {
      ids: await this.releases.ids(
        listed.map(({ discogsId }) => discogsId),
        tx,
      ),
      changed: [],
    };
  }

  private async plan(
    { owner }: SyncTarget,
    page: CollectionPage,
    names: AccountNames,
    ids: ReadonlyMap<number, string>,
    tx: Db,
  ): Promise<Planned[]> {
    const instances = page.copies.map(({ instanceId }) => instanceId);
    const stored = await this.copies.forSync(owner, { releaseIds: [...ids.values()], instances }, tx);
    const byInstance = new Map(stored.map((copy) => [copy.discogsInstance, copy]));
    const taken = new Set<string>();
    return page.copies.map((copy) => {
      const said = saidCopy(copy, names);
      const releaseId = ids.get(copy.release.discogsId) ?? null;
      const known = byInstance.get(copy.instanceId);
      const ofRelease = stored.filter((one) => one.releaseId === releaseId);
      const candidates = known === undefined ? ofRelease : [known];
      const plan: CopyPlan =
        releaseId === null ? { action: 'create' } : planCopy(said, releaseId, candidates, taken);
      if (plan.action !== 'create') taken.add(plan.copy.id);
      return { copy, said, releaseId, plan };
    });
  }

  private async writeCopies({ owner }: SyncTarget, planned: readonly Planned[], tx: Db): Promise<void> {
    const places = await this.places({ owner }, planned, tx);
    const fresh: NewSyncedCopy[] = [];
    for (const { said, releaseId, plan } of planned) {
      if (releaseId === null) continue;
      if (plan.action === 'create') fresh.push(newCopy(said, releaseId, places.next(releaseId)));
      if (plan.action !== 'write') continue;
      const moved = plan.to.releaseId === undefined ? {} : { copy: places.next(plan.to.releaseId) };
      await this.copies.write(plan.copy.id, { ...plan.to, ...moved }, tx);
    }
    await this.copies.create(owner, fresh, tx);
  }

  /** Copies of one release are counted from 1, behind those that are there. */
  private async places({ owner }: Pick<SyncTarget, 'owner'>, planned: readonly Planned[], tx: Db) {
    const releaseIds = planned.flatMap(({ releaseId }) => releaseId ?? []);
    const last = new Map<string, number>();
    const stored: StoredCopy[] = await this.copies.forSync(owner, { releaseIds, instances: [] }, tx);
    for (const { releaseId, copy } of stored) last.set(releaseId, Math.max(copy, last.get(releaseId) ?? 0));
    const next = (releaseId: string): number => {
      const place = (last.get(releaseId) ?? 0) + 1;
      last.set(releaseId, place);
      return place;
    };
    return { next };
  }
}

function newCopy({ instance, addedAt, fields }: SaidCopy, releaseId: string, copy: number): NewSyncedCopy {
  return { releaseId, copy, discogsInstance: instance, addedAt, ...fields };
}

function changesOf({ copy, said, plan }: Planned): SyncChange[] {
  const label = labelOf(copy.release);
  if (plan.action === 'create') {
    const after: ItemFields['folder'] = said.fields.folder ?? '';
    return [{ itemId: null, kind: 'added', label, field: 'folder', before: '', after }];
  }
  if (plan.action === 'keep') return [];
  return plan.changes.map((change) => ({ itemId: plan.copy.id, kind: 'changed', label, ...change }));
}
