import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { TypedError } from '@segue/shared/node';
import { onBehalfOf } from '../../access/index.js';
import { DiscogsAccountsRepository, type StoredAccount } from '../discogs/index.js';
import { isDue } from './sync-due.js';
import { StartSync } from './start-sync.js';

const LOOK_EVERY = 60_000;

/**
 * Syncs by the clock, for those who want it. When one is due stands in the database, so that a restart neither
 * forgets nor repeats one; each try is noted before it begins.
 */
@Injectable()
export class SyncSchedule implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(SyncSchedule.name);
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();

  constructor(
    private readonly accounts: DiscogsAccountsRepository,
    private readonly starter: StartSync,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.looking = this.look(new Date());
    }, LOOK_EVERY).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.looking;
  }

  /** Starts what is due now. */
  async look(now: Date): Promise<void> {
    try {
      const accounts = await this.accounts.scheduled();
      for (const account of accounts.filter((one) => isDue(one, now))) await this.sync(account, now);
    } catch (error) {
      this.logger.warn(`Looking for syncs that are due did not work this time: ${String(error)}`);
    }
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
