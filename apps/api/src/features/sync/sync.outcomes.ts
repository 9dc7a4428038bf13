import { Injectable } from '@nestjs/common';
import { syncCollectionJob } from '@segue/shared/contracts/jobs';
import { onBehalfOf, type Own } from '../../access/index.js';
import type { Prisma } from '../../database/index.js';
import { OnOutcome, type Outcome } from '../../jobs/index.js';
import { DiscogsAccountsRepository } from '../discogs/index.js';
import { ReleaseDetailsService } from '../releases/index.js';
import { SyncPagesRepository } from './sync-pages.repository.js';

/** Once the list is in, its bookkeeping goes and its tracklists follow. */
@Injectable()
export class SyncOutcomes {
  constructor(
    private readonly accounts: DiscogsAccountsRepository,
    private readonly pages: SyncPagesRepository,
    private readonly details: ReleaseDetailsService,
  ) {}

  @OnOutcome(syncCollectionJob)
  async synced({ run, payload, result }: Outcome<typeof syncCollectionJob>, tx: Prisma.TransactionClient) {
    const owner = onBehalfOf(payload.userId);
    await this.pages.forget(payload.importId, 'collection', tx);
    await this.pages.forget(payload.importId, 'wantlist', tx);
    if (payload.dryRun) return { result };
    await this.accounts.synced(owner, new Date(), tx);
    return {
      result,
      afterCommit: () => this.fetchTracklists(owner, run.requestedById ?? payload.userId),
    };
  }

  /** Unless all was held in the meantime. */
  private async fetchTracklists(owner: Own, watcher: string): Promise<void> {
    if ((await this.accounts.find(owner))?.paused === true) return;
    await this.details.fetchMissing(owner, watcher);
  }
}
