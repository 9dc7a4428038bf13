import { Injectable } from '@nestjs/common';
import type { discogsRoutes, RouteOutput, Run } from '@segue/shared/contracts/http';
import { fetchReleaseDetailsJob } from '@segue/shared/contracts/jobs';
import { notFound } from '@segue/shared/node';
import { own } from '../../access/index.js';
import { RunsService, type Viewer } from '../../jobs/index.js';
import { DiscogsAccountsRepository, type StoredAccount } from '../discogs/index.js';
import { ReleaseDetailsService } from '../releases/index.js';
import { GoneCopiesRepository } from './gone-copies.repository.js';
import { secondsLeft } from './seconds-left.js';
import { StartSync, type SyncRequest } from './start-sync.js';
import { SyncBatchesRepository } from './sync-batches.repository.js';

const LIVE = ['queued', 'running'];

/** Begins syncs, says how far they are, holds them and goes on. */
@Injectable()
export class SyncService {
  constructor(
    private readonly accounts: DiscogsAccountsRepository,
    private readonly batches: SyncBatchesRepository,
    private readonly gone: GoneCopiesRepository,
    private readonly starter: StartSync,
    private readonly details: ReleaseDetailsService,
    private readonly runs: RunsService,
  ) {}

  /** @throws not-found without an account; conflict while it is held, or while one such sync is under way */
  start(request: SyncRequest): Promise<{ run: Run; importId: string }> {
    return this.starter.start(request);
  }

  async progress(user: Viewer): Promise<RouteOutput<typeof discogsRoutes.progress>> {
    const owner = own(user);
    const account = await this.accounts.find(owner);
    const [listing, details] = [await this.listingRun(user, true), await this.detailsRun(user)];
    const [releases, gone] = [await this.batches.tracklists(owner), await this.gone.count(owner)];
    const live = [listing, details].some((run) => run !== null && LIVE.includes(run.status));
    const left = secondsLeft({ listing, waiting: releases.waiting, withToken: account !== null });
    const paused = account?.paused ?? false;
    return { paused, listing, details, releases, etaSeconds: live ? left : null, gone };
  }

  /** Holding stops what is at work; going on begins where that stopped. @throws not-found without an account */
  async pause(user: Viewer, paused: boolean): Promise<{ paused: boolean }> {
    const account = await this.accounts.update(own(user), { paused });
    if (account === null) throw notFound('A Discogs account of yours');
    if (paused) await this.stop(user);
    else await this.goOn(user, account);
    return { paused };
  }

  /** Forgets the account, and stops what is at work in its name. @throws not-found without one */
  async disconnect(user: Viewer): Promise<void> {
    await this.stop(user);
    if (!(await this.accounts.remove(own(user)))) throw notFound('A Discogs account of yours');
  }

  /** What is at work for the person's own collection. */
  private async stop(user: Viewer): Promise<void> {
    for (const run of [await this.listingRun(user, true), await this.detailsRun(user)]) {
      if (run !== null && LIVE.includes(run.status)) await this.runs.cancel(user, run.id);
    }
  }

  private async goOn(user: Viewer, account: StoredAccount): Promise<void> {
    const stopped = await this.batches.newest(own(user), false);
    const run = await this.listingRun(user, false);
    if (stopped !== null && run?.status === 'cancelled')
      await this.starter.resume(own(user), account.username, stopped.id);
    else await this.details.fetchMissing(own(user));
  }

  private async listingRun(user: Viewer, dryRuns: boolean): Promise<Run | null> {
    const newest = await this.batches.newest(own(user), dryRuns);
    return newest?.runId == null ? null : this.runs.get(user, newest.runId);
  }

  private async detailsRun(user: Viewer): Promise<Run | null> {
    const kind = [fetchReleaseDetailsJob.name];
    const { items } = await this.runs.list(user, { kind, limit: 50, offset: 0 });
    const { id } = user;
    return items.find(({ subject }) => subject?.kind === 'collection' && subject.id === id) ?? null;
  }
}
