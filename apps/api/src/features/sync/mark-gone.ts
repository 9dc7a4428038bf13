import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/index.js';
import { GoneCopiesRepository, type UnseenCopy } from './gone-copies.repository.js';
import { SyncBatchesRepository } from './sync-batches.repository.js';
import { labelOf, type SyncTarget } from './sync-target.js';

/** Up to so many missing copies are asked for one by one before they count as gone. */
const ASKED_ONE_BY_ONE = 50;

/**
 * Marks the copies that a whole listing did not show. A copy can slip through a listing that changes while it is read
 * (one goes, another comes: the count stays), so a few missing ones are looked for once more.
 */
@Injectable()
export class MarkGone {
  constructor(
    private readonly gone: GoneCopiesRepository,
    private readonly batches: SyncBatchesRepository,
    private readonly transactions: Transactions,
  ) {}

  async mark(target: SyncTarget, now: Date): Promise<void> {
    const { owner, importId, dryRun } = target;
    const unseen = await this.gone.unseen(owner, importId);
    const missing = unseen.length > ASKED_ONE_BY_ONE ? unseen : await this.reallyMissing(target, unseen);
    const changes = missing.map((copy) => {
      return {
        itemId: copy.id,
        kind: 'gone',
        label: labelOf(copy),
        field: '',
        before: '',
        after: '',
      } as const;
    });
    await this.transactions.run(async (tx) => {
      if (!dryRun)
        await this.gone.mark(
          owner,
          missing.map(({ id }) => id),
          now,
          tx,
        );
      await this.batches.add(importId, { created: 0, changed: 0, gone: missing.length }, changes, tx);
    });
  }

  private async reallyMissing(
    { account, catalogue, context }: SyncTarget,
    unseen: readonly UnseenCopy[],
  ): Promise<UnseenCopy[]> {
    const missing: UnseenCopy[] = [];
    for (const copy of unseen) {
      const { signal } = context;
      const there = await catalogue.getCopies(account.username, copy.discogsId, { signal });
      if (!there.some(({ instanceId }) => instanceId === copy.instance)) missing.push(copy);
    }
    return missing;
  }
}
