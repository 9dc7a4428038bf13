import { Injectable } from '@nestjs/common';
import type { WantlistPage } from '../../adapters/catalogues/index.js';
import { Transactions, type Db } from '../../database/index.js';
import { ListedReleasesRepository } from '../releases/index.js';
import { addedMoment } from './said-copy.js';
import { SyncBatchesRepository, type SyncChange } from './sync-batches.repository.js';
import { SyncPagesRepository } from './sync-pages.repository.js';
import { labelOf, type SyncTarget } from './sync-target.js';
import { WantlistRepository } from './wantlist.repository.js';

/** Reads a wantlist page by page, as the collection; what is no longer on it is marked. */
@Injectable()
export class WantlistListing {
  constructor(
    private readonly transactions: Transactions,
    private readonly releases: ListedReleasesRepository,
    private readonly wants: WantlistRepository,
    private readonly pages: SyncPagesRepository,
    private readonly batches: SyncBatchesRepository,
  ) {}

  async read(target: SyncTarget, now: Date): Promise<void> {
    const { importId, account, catalogue, context } = target;
    const seen = await this.pages.seen(importId, 'wantlist');
    let { pages } = seen;
    let items = -1;
    for (let number = 1; number === 1 || number <= pages; number += 1) {
      if (seen.numbers.has(number)) continue;
      context.signal.throwIfAborted();
      const page = await catalogue.getWantlistPage(account.username, number, { signal: context.signal });
      if (page === null) return;
      ({ pages, items } = page);
      await this.write(target, page);
      const done = Math.min(number * 100, items);
      context.report({ done, total: items, message: `Wantlist ${done} of ${items}` });
    }
    const complete = items === -1 || (await this.pages.distinct(importId, 'wantlist')) === items;
    if (complete) await this.markGone(target, now);
  }

  private async write(target: SyncTarget, page: WantlistPage): Promise<void> {
    const { importId } = target;
    await this.transactions.run(async (tx) => {
      const fresh = target.dryRun ? await this.compare(target, page, tx) : await this.save(target, page, tx);
      await this.batches.add(importId, { created: 0, changed: 0, gone: 0 }, fresh, tx);
      const instances = page.wants.map(({ release }) => release.discogsId);
      await this.pages.add(importId, 'wantlist', { ...page, instances }, tx);
    });
  }

  private async save({ owner }: SyncTarget, page: WantlistPage, tx: Db): Promise<SyncChange[]> {
    const { ids } = await this.releases.save(
      page.wants.map(({ release }) => release),
      tx,
    );
    const said = page.wants.flatMap(({ release, rating, notes, addedAt }) => {
      const releaseId = ids.get(release.discogsId);
      return releaseId === undefined ? [] : [{ releaseId, rating, notes, addedAt: addedMoment(addedAt) }];
    });
    const fresh = new Set(await this.wants.save(owner, said, tx));
    return wanted(page, (discogsId) => fresh.has(ids.get(discogsId) ?? ''));
  }

  /** A dry run only looks which of them are not here. */
  private async compare({ owner }: SyncTarget, page: WantlistPage, tx: Db): Promise<SyncChange[]> {
    const ids = await this.releases.ids(
      page.wants.map(({ release }) => release.discogsId),
      tx,
    );
    const missing = new Set(await this.wants.missing(owner, [...ids.values()], tx));
    return wanted(page, (discogsId) => !ids.has(discogsId) || missing.has(ids.get(discogsId) ?? ''));
  }

  private async markGone({ owner, importId, dryRun }: SyncTarget, now: Date): Promise<void> {
    const unseen = await this.wants.unseen(owner, importId);
    const changes = unseen.map((want): SyncChange => {
      return { itemId: null, kind: 'gone', label: labelOf(want), field: 'wantlist', before: '', after: '' };
    });
    await this.transactions.run(async (tx) => {
      const ids = unseen.map(({ releaseId }) => releaseId);
      if (!dryRun) await this.wants.markGone(owner, ids, now, tx);
      await this.batches.add(importId, { created: 0, changed: 0, gone: 0 }, changes, tx);
    });
  }
}

function wanted({ wants }: WantlistPage, isNew: (discogsId: number) => boolean): SyncChange[] {
  const fresh = wants.filter(({ release }) => isNew(release.discogsId));
  return fresh.map(({ release }) => {
    return { itemId: null, kind: 'added', label: labelOf(release), field: 'wantlist', before: '', after: '' };
  });
}
