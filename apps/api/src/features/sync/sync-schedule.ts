import { Injectable } from '@nestjs/common';
import { Outbound, TypedError } from '@segue/shared/node';
import { onBehalfOf } from '../../access/index.js';
import { Scheduled } from '../../jobs/index.js';
import { DiscogsAccountsRepository, type StoredAccount } from '../discogs/index.js';
import { isDue } from './sync-due.js';
import { StartSync } from './start-sync.js';

/**
 * Syncs by the clock, for those who want it. When one is due stands in the database, so that a restart neither
 * forgets nor repeats one; each try is noted before it begins.
 */
@Injectable()
export class SyncSchedule {
  constructor(
    private readonly accounts: DiscogsAccountsRepository,
    private readonly starter: StartSync,
    private readonly outbound: Outbound,
  ) {}

  /** Starts what is due now. */
  @Scheduled({
    name: 'sync',
    title: 'Sync with Discogs',
    about: 'Every five minutes: starts the sync of each account whose hour has come.',
    cron: '*/5 * * * *',
  })
  async look(): Promise<string> {
    if (this.outbound.offline) return 'Offline by choice (OFFLINE=true): no sync is started.';
    const now = new Date();
    const due = (await this.accounts.scheduled()).filter((account) => isDue(account, now));
    for (const account of due) await this.sync(account, now);
    return due.length === 0 ? 'No sync was due.' : `Syncs that were due: ${due.length}.`;
  }

  private async sync({ userId, askedAt }: StoredAccount, now: Date): Promise<void> {
    const owner = onBehalfOf(userId);
    await this.accounts.saveFacts(owner, {}, { ...askedAt, schedule: now.toISOString() });
    try {
      await this.starter.start({ userId, requestedById: userId, dryRun: false });
    } catch (error) {
      // One is under way, or the account went this moment: either is fine.
      if (!(error instanceof TypedError)) throw error;
    }
  }
}
