import { Injectable } from '@nestjs/common';
import type { CollectionPage } from '../../adapters/catalogues/index.js';
import { Transactions } from '../../database/index.js';
import { TrackChanges } from '../tracks/index.js';
import { AccountFacts } from './account-facts.js';
import { CollectionPageWriter } from './collection-page.writer.js';
import { hasUnknownField, type AccountNames } from './said-copy.js';
import { SyncBatchesRepository } from './sync-batches.repository.js';
import { SyncPagesRepository } from './sync-pages.repository.js';
import type { SyncTarget } from './sync-target.js';

/** How often a listing is begun that changes under the reading. */
const ROUNDS = 3;

/** Reads a collection page by page; each is in, and can be found, before the next is asked for. */
@Injectable()
export class CollectionListing {
  constructor(
    private readonly writer: CollectionPageWriter,
    private readonly pages: SyncPagesRepository,
    private readonly batches: SyncBatchesRepository,
    private readonly transactions: Transactions,
    private readonly facts: AccountFacts,
    private readonly changes: TrackChanges,
  ) {}

  /**
   * @param total what an earlier attempt at this sync was told; 0 for none
   * @returns false when the collection changed each time that it was read: then nothing may count as gone
   */
  async read(target: SyncTarget, names: AccountNames, total: number): Promise<boolean> {
    for (let round = 1; ; round += 1) {
      if (await this.readOnce(target, names, round === 1 ? total : 0)) return true;
      if (round === ROUNDS) return false;
      await this.beginAgain(target);
    }
  }

  private async readOnce(target: SyncTarget, names: AccountNames, told: number): Promise<boolean> {
    const { importId, context } = target;
    const seen = await this.pages.seen(importId, 'collection');
    let { pages } = seen;
    let total = seen.numbers.size === 0 ? 0 : told;
    for (let number = 1; number === 1 || number <= pages; number += 1) {
      if (seen.numbers.has(number)) continue;
      context.signal.throwIfAborted();
      const page = await this.ask(target, number);
      if (page === null || (total !== 0 && page.items !== total)) return false;
      ({ pages } = page);
      total = page.items;
      await this.changes.releases(
        await this.writer.write(target, page, await this.namesFor(target, names, page)),
      );
      const done = Math.min(number * 100, total);
      context.report({ done, total, message: `Records ${done} of ${total}` });
    }
    return (await this.pages.distinct(importId, 'collection')) === total;
  }

  /** Null when there is no such page any more. */
  private async ask(
    { account, catalogue, context }: SyncTarget,
    number: number,
  ): Promise<CollectionPage | null> {
    const { signal } = context;
    const page = await catalogue.getCollectionPage(account.username, number, { signal });
    if (page === null && number === 1)
      context.fail('unknown-user', `Discogs has no user “${account.username}” any more.`);
    return page;
  }

  /** A field that was made since the account was looked at last has no name here yet. */
  private async namesFor(
    target: SyncTarget,
    names: AccountNames,
    page: CollectionPage,
  ): Promise<AccountNames> {
    const unknown = page.copies.some((copy) => hasUnknownField(copy, names.fields));
    return unknown && !names.stranger ? { ...names, fields: await this.facts.askFields(target) } : names;
  }

  private async beginAgain({ importId, dryRun }: SyncTarget): Promise<void> {
    await this.transactions.run(async (tx) => {
      await this.pages.forget(importId, 'collection', tx);
      if (dryRun) await this.batches.forget(importId, tx);
    });
  }
}
