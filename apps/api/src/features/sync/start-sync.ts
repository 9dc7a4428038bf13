import { Injectable } from '@nestjs/common';
import type { Run } from '@segue/shared/contracts/http';
import { syncCollectionJob, type PayloadOf } from '@segue/shared/contracts/jobs';
import { conflict, notFound } from '@segue/shared/node';
import { onBehalfOf, type Own } from '../../access/index.js';
import { RunsService } from '../../jobs/index.js';
import { DiscogsAccountsRepository } from '../discogs/index.js';
import { SyncBatchesRepository } from './sync-batches.repository.js';
import { SyncPagesRepository } from './sync-pages.repository.js';

export interface SyncRequest {
  /** Whose collection: a person here, or one whose public collection is followed. */
  readonly userId: string;
  /** Who watches it; null for the clock. */
  readonly requestedById: string | null;
  readonly dryRun: boolean;
  readonly parts?: PayloadOf<typeof syncCollectionJob>['parts'];
}

/** Begins a sync. Also for background work, which acts for people who are not there. */
@Injectable()
export class StartSync {
  constructor(
    private readonly accounts: DiscogsAccountsRepository,
    private readonly batches: SyncBatchesRepository,
    private readonly pages: SyncPagesRepository,
    private readonly runs: RunsService,
  ) {}

  /** @throws not-found without an account; conflict while it is held, or while one such sync is under way */
  async start({
    userId,
    requestedById,
    dryRun,
    parts,
  }: SyncRequest): Promise<{ run: Run; importId: string }> {
    const owner = onBehalfOf(userId);
    const account = await this.accounts.find(owner);
    if (account === null) throw notFound('A Discogs account to sync with');
    if (account.paused) throw conflict('Syncing is paused. Resume it first.');
    if (await this.runs.isLive(syncKey(userId))) throw conflict('This collection is being synced already.');
    await this.pages.forgetAll(owner);
    const { id: importId } = await this.batches.create(owner, account.username, dryRun);
    const payload = { userId, importId, dryRun, parts: parts ?? null };
    return { run: await this.run(account.username, payload, requestedById), importId };
  }

  /** Goes on with one that was stopped: pages that came in are not asked for again. */
  async resume({ ownerId: userId }: Own, username: string, importId: string): Promise<Run> {
    return this.run(username, { userId, importId, dryRun: false, parts: null }, userId);
  }

  private async run(
    username: string,
    payload: PayloadOf<typeof syncCollectionJob>,
    requestedById: string | null,
  ): Promise<Run> {
    const { userId, importId, dryRun } = payload;
    const run = await this.runs.start(syncCollectionJob, {
      payload,
      title: dryRun ? `${username}: what would change` : username,
      subject: { kind: 'import', id: importId },
      requestedById,
      dedupeKey: syncKey(userId),
    });
    await this.batches.claim(onBehalfOf(userId), importId, run.id);
    return run;
  }
}

const syncKey = (userId: string): string => `${syncCollectionJob.name}:${userId}`;
