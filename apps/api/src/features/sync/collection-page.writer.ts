import { Injectable } from '@nestjs/common';
import type { CollectionPage } from '../../adapters/catalogues/index.js';
import { Transactions, type Db } from '../../database/index.js';
import { ListedReleasesRepository } from '../releases/index.js';
import { CopyPlaces, planPage, type PlannedCopy } from './page-plan.js';
import type { AccountNames, SaidCopy } from './said-copy.js';
import { SyncBatchesRepository, type SyncChange } from './sync-batches.repository.js';
import { SyncPagesRepository } from './sync-pages.repository.js';
import { labelOf, type SyncTarget } from './sync-target.js';
import { SyncedCopiesRepository, type NewSyncedCopy } from './synced-copies.repository.js';

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
      const instances = page.copies.map(({ instanceId }) => instanceId);
      const stored = await this.copies.forSync(
        target.owner,
        { releaseIds: [...ids.values()], instances },
        tx,
      );
      const planned = planPage(page, names, ids, stored);
      if (!target.dryRun) await this.writeCopies(target, planned, new CopyPlaces(stored), tx);
      const created = planned.filter(({ plan }) => plan.action === 'create');
      const written = planned.filter(({ plan }) => plan.action === 'write' && plan.changes.length > 0);
      const counts = { created: created.length, changed: written.length, gone: 0 };
      await this.batches.setTotal(importId, page.items, tx);
      await this.batches.add(importId, counts, planned.flatMap(changesOf), tx);
      await this.pages.add(importId, 'collection', { ...page, instances }, tx);
      const touched = [...created, ...written].flatMap(({ releaseId }) => releaseId ?? []);
      return target.dryRun ? [] : [...new Set([...changed, ...touched, ...planned.flatMap(movedBetween)])];
    });
  }

  private async saveReleases({ dryRun }: SyncTarget, page: CollectionPage, tx: Db) {
    const listed = page.copies.map(({ release }) => release);
    if (!dryRun) return this.releases.save(listed, tx);
    const numbers = listed.map(({ discogsId }) => discogsId);
    return { ids: await this.releases.ids(numbers, tx), changed: [] };
  }

  private async writeCopies(
    { owner }: SyncTarget,
    planned: readonly PlannedCopy[],
    places: CopyPlaces,
    tx: Db,
  ): Promise<void> {
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
}

/** Discogs merged two releases: the copy left one and stands at the other. */
function movedBetween({ plan }: PlannedCopy): string[] {
  if (plan.action !== 'write' || plan.to.releaseId === undefined) return [];
  return [plan.copy.releaseId, plan.to.releaseId];
}

function newCopy({ instance, addedAt, fields }: SaidCopy, releaseId: string, copy: number): NewSyncedCopy {
  return { releaseId, copy, discogsInstance: instance, addedAt, ...fields };
}

function changesOf({ copy, said, plan }: PlannedCopy): SyncChange[] {
  const label = labelOf(copy.release);
  if (plan.action === 'create') {
    const after = said.fields.folder ?? '';
    return [{ itemId: null, kind: 'added', label, field: 'folder', before: '', after }];
  }
  if (plan.action === 'keep') return [];
  return plan.changes.map((change) => ({ itemId: plan.copy.id, kind: 'changed', label, ...change }));
}
