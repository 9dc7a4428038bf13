import { Injectable } from '@nestjs/common';
import type { Friend, RouteOutput, Shares, peopleRoutes } from '@segue/shared/contracts/http';
import { conflict, notFound } from '@segue/shared/node';
import type { Own } from '../../access/index.js';
import { Transactions, type Db } from '../../database/index.js';
import { SearchIndexer } from '../search/index.js';
import { otherOf, toFriend, toPerson, toRequest } from './friend.mapper.js';
import { FriendsRepository, type StoredFriendship } from './friends.repository.js';

/** Switches that were moved. */
type Choice = { readonly [K in keyof Shares]?: boolean | undefined };

/** Who is whose friend, and what they show each other. */
@Injectable()
export class FriendsService {
  constructor(
    private readonly friends: FriendsRepository,
    private readonly transactions: Transactions,
    private readonly index: SearchIndexer,
  ) {}

  async list(me: Own): Promise<RouteOutput<typeof peopleRoutes.friends>> {
    const [all, others] = await Promise.all([this.friends.of(me), this.friends.strangers(me)]);
    const asked = all.filter(({ acceptedAt }) => acceptedAt === null);
    return {
      friends: await this.shown(
        me,
        all.filter(({ acceptedAt }) => acceptedAt !== null),
      ),
      askedMe: asked.filter(({ askedId }) => askedId === me.ownerId).map((one) => toRequest(one, me.ownerId)),
      askedByMe: asked
        .filter(({ askedById }) => askedById === me.ownerId)
        .map((one) => toRequest(one, me.ownerId)),
      others: others.map(toPerson),
    };
  }

  /** @throws not-found for nobody; conflict for oneself, a friend, or somebody who was asked already */
  async ask(me: Own, userId: string): Promise<{ state: 'asked' | 'friends' }> {
    if (userId === me.ownerId) throw conflict('This is you. Choose somebody else.');
    if (!(await this.friends.isPerson(userId))) throw notFound('This person');
    const state = await this.transactions.run(async (tx) => {
      if (await this.friends.ask(me, userId, tx)) return 'asked';
      await this.answer(me, await this.friends.between(me, userId, tx), tx);
      return 'friends';
    });
    if (state === 'friends') this.tell(me.ownerId, userId);
    return { state };
  }

  /** @throws not-found; conflict for a request of one's own, or one that was accepted */
  async accept(me: Own, id: string): Promise<Friend> {
    const friendship = await this.transactions.run((tx) =>
      this.friends.find(me, id, tx).then((found) => this.answer(me, found, tx)),
    );
    this.tell(friendship.askedById, friendship.askedId);
    return this.one(me, id);
  }

  /** @throws not-found */
  async end(me: Own, id: string): Promise<void> {
    await this.transactions.run(async (tx) => {
      const friendship = await this.friends.find(me, id, tx);
      if (friendship === null) throw notFound('This friendship');
      await this.friends.end(friendship, tx);
    });
  }

  /** @throws not-found, also for a request that is not accepted yet */
  async share(me: Own, id: string, shares: Choice): Promise<Friend> {
    const friendship = await this.friends.find(me, id);
    if (friendship?.acceptedAt == null) throw notFound('This friendship');
    await this.friends.share(me, otherOf(friendship, me.ownerId).id, chosen(shares));
    // Playlists are not searched; all else decides what can be found.
    const { collection, ratings, audio } = shares;
    if ([collection, ratings, audio].some((said) => said !== undefined)) this.tell(me.ownerId);
    return this.one(me, id);
  }

  private async answer(me: Own, friendship: StoredFriendship | null, db: Db): Promise<StoredFriendship> {
    if (friendship === null) throw notFound('This request');
    if (friendship.acceptedAt !== null) throw conflict('You are friends already.');
    if (friendship.askedById === me.ownerId)
      throw conflict('You have asked already. Now it is for them to say.');
    if (!(await this.friends.accept(friendship, new Date(), db))) throw conflict('You are friends already.');
    return friendship;
  }

  private async one(me: Own, id: string): Promise<Friend> {
    const friendship = await this.friends.find(me, id);
    const [friend] = friendship === null ? [] : await this.shown(me, [friendship]);
    if (friend === undefined) throw notFound('This friendship');
    return friend;
  }

  private async shown(me: Own, friendships: readonly StoredFriendship[]): Promise<Friend[]> {
    const shares = await this.friends.shares(me);
    const records = await this.friends.records(friendships.map((one) => otherOf(one, me.ownerId).id));
    return friendships.map((one) => toFriend(one, me.ownerId, shares, records));
  }

  /** Their tracks can be found by others now, or with more or less of what is said of them. */
  private tell(...ownerIds: string[]): void {
    for (const ownerId of ownerIds) this.index.sharingChanged(ownerId);
  }
}

/** Only what was said: a switch that was left out stays as it is. */
function chosen({ collection, ratings, playlists, audio }: Choice): Partial<Shares> {
  return {
    ...(collection !== undefined && { collection }),
    ...(ratings !== undefined && { ratings }),
    ...(playlists !== undefined && { playlists }),
    ...(audio !== undefined && { audio }),
  };
}
