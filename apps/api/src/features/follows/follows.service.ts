import { Injectable } from '@nestjs/common';
import type { RouteOutput, Run, peopleRoutes } from '@segue/shared/contracts/http';
import { conflict, notFound, TypedError } from '@segue/shared/node';
import type { Own } from '../../access/index.js';
import { Transactions } from '../../database/index.js';
import { RunsService } from '../../jobs/index.js';
import { askWhileWaiting, DiscogsCredentials } from '../discogs/index.js';
import { SearchIndexer } from '../search/index.js';
import { SyncService } from '../sync/index.js';
import { FollowsRepository } from './follows.repository.js';

type Routes = typeof peopleRoutes;

/** Public Discogs collections, looked at as if they were a friend's. One copy serves everybody who follows it. */
@Injectable()
export class FollowsService {
  constructor(
    private readonly follows: FollowsRepository,
    private readonly discogs: DiscogsCredentials,
    private readonly sync: SyncService,
    private readonly runs: RunsService,
    private readonly index: SearchIndexer,
    private readonly transactions: Transactions,
  ) {}

  async list(me: Own): Promise<RouteOutput<Routes['followed']>> {
    const items = await this.follows.of(me);
    return {
      items: items.map((item) => ({ ...item, lastSyncAt: item.lastSyncAt?.toISOString() ?? null })),
    };
  }

  /**
   * Follows a collection once Discogs has shown that it may be looked at, and begins to fetch it unless another
   * follower has it already.
   * @throws not-found for no such user, unprocessable for a private collection, conflict when it is followed already
   */
  async follow(me: Own, discogsUsername: string): Promise<RouteOutput<Routes['follow']>> {
    await this.checkPublic(me, discogsUsername);
    const id = await this.transactions.run(async (tx) => {
      const standIn = await this.follows.standIn(discogsUsername, tx);
      if (standIn === null) throw conflict('This collection is just being let go of. Try again in a moment.');
      if (!(await this.follows.follow(me, standIn.id, tx)))
        throw conflict(`You follow “${discogsUsername}” already.`);
      return standIn.id;
    });
    const followed = (await this.follows.of(me)).find((item) => item.id === id);
    if (followed !== undefined && followed.records > 0) this.index.sharingChanged(id);
    return { id, run: followed?.lastSyncAt == null ? await this.firstLook(me, id) : null };
  }

  /** @throws not-found for what one does not follow; conflict while it is being looked at */
  async refresh(me: Own, followedId: string): Promise<{ run: Run }> {
    if (!(await this.follows.isFollowed(me, followedId))) throw notFound('This followed collection');
    return { run: await this.look(me, followedId) };
  }

  /** The last who unfollows takes the copy along. @throws not-found for what one does not follow */
  async unfollow(me: Own, followedId: string): Promise<void> {
    if (!(await this.follows.unfollow(me, followedId))) throw notFound('This followed collection');
    if (await this.follows.hasFollowers(followedId)) return;
    for (const { id, requestedById } of await this.follows.live(followedId)) {
      if (requestedById !== null) await this.stop(requestedById, id);
    }
    await this.index.forget(followedId);
    await this.follows.removeStandIn(followedId);
  }

  private async checkPublic(me: Own, discogsUsername: string): Promise<void> {
    const catalogue = await this.discogs.catalogueFor(me);
    const folders = await askWhileWaiting(() => catalogue.getFolders(discogsUsername));
    if (folders === null)
      throw new TypedError('not-found', `Discogs has no user “${discogsUsername}”. Check how it is spelled.`);
  }

  /** Null while somebody else who follows it has it fetched. */
  private async firstLook(me: Own, followedId: string): Promise<Run | null> {
    try {
      return await this.look(me, followedId);
    } catch (error) {
      if (error instanceof TypedError && error.code === 'conflict') return null;
      throw error;
    }
  }

  private async look(me: Own, userId: string): Promise<Run> {
    const asked = { userId, requestedById: me.ownerId, dryRun: false, parts: ['collection' as const] };
    return (await this.sync.start(asked)).run;
  }

  private async stop(requestedById: string, runId: string): Promise<void> {
    try {
      await this.runs.cancel({ id: requestedById, role: 'member' }, runId);
    } catch (error) {
      // It ended in the meantime.
      if (!(error instanceof TypedError && error.code === 'conflict')) throw error;
    }
  }
}
