import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Own } from '../../access/index.js';
import { PrismaService, type Db } from '../../database/index.js';

/** A followed collection as the list of them shows it. */
export interface StoredFollow {
  /** Of the person who stands for the collection. */
  readonly id: string;
  readonly discogsUsername: string;
  readonly records: number;
  readonly lastSyncAt: Date | null;
}

/** No user name of a person here may hold a colon, so these can never be taken by one. */
const userNameOf = (discogsUsername: string): string => `discogs:${discogsUsername.toLowerCase()}`;

/** Public Discogs collections that people here follow. Each stands once, as a person of the role `followed`. */
@Injectable()
export class FollowsRepository {
  constructor(private readonly prisma: PrismaService) {}

  of({ ownerId }: Own): Promise<StoredFollow[]> {
    return this.prisma.$queryRaw<StoredFollow[]>`
      SELECT f."followedId" AS id, d.username AS "discogsUsername", d."lastSyncAt",
             (SELECT count(DISTINCT c."releaseId")::int FROM "CollectionItem" c
              WHERE c."userId" = f."followedId") AS records
      FROM "Follow" f JOIN "DiscogsAccount" d ON d."userId" = f."followedId"
      WHERE f."userId" = ${ownerId} ORDER BY lower(d.username)`;
  }

  async isFollowed({ ownerId }: Own, followedId: string): Promise<boolean> {
    return (await this.prisma.follow.count({ where: { userId: ownerId, followedId } })) > 0;
  }

  /**
   * Sees to it that somebody stands for this collection, and keeps them from being removed until the transaction
   * ends. Null when they were removed at this very moment.
   */
  async standIn(discogsUsername: string, db: Db): Promise<{ id: string } | null> {
    const [id, username] = [randomUUID(), userNameOf(discogsUsername)];
    const email = `${id}@followed.invalid`;
    const person = {
      id,
      username,
      displayUsername: username,
      name: discogsUsername,
      email,
      role: 'followed',
    };
    await db.user.createMany({ data: person, skipDuplicates: true });
    const [found] = await db.$queryRaw<{ id: string }[]>`
      SELECT id FROM "User" WHERE username = ${username} FOR KEY SHARE`;
    if (found === undefined) return null;
    const account = { userId: found.id, username: discogsUsername, via: 'public', checkedAt: new Date() };
    await db.discogsAccount.createMany({ data: { ...account, wantlist: false }, skipDuplicates: true });
    return found;
  }

  /** Answers false when it is followed already. */
  async follow({ ownerId }: Own, followedId: string, db: Db): Promise<boolean> {
    const data = { userId: ownerId, followedId };
    return (await db.follow.createMany({ data, skipDuplicates: true })).count > 0;
  }

  /** Answers false when it was not followed. */
  async unfollow({ ownerId }: Own, followedId: string): Promise<boolean> {
    const { count } = await this.prisma.follow.deleteMany({ where: { userId: ownerId, followedId } });
    return count > 0;
  }

  /** Runs that look at this collection now, and who asked for them. */
  live(followedId: string): Promise<{ id: string; requestedById: string | null }[]> {
    return this.prisma.run.findMany({
      where: { status: { in: ['queued', 'running'] }, dedupeKey: { endsWith: `:${followedId}` } },
      select: { id: true, requestedById: true },
    });
  }

  async hasFollowers(followedId: string): Promise<boolean> {
    return (await this.prisma.follow.count({ where: { followedId } })) > 0;
  }

  /** Removes who stands for a collection that nobody follows any longer, with everything of theirs. */
  async removeStandIn(followedId: string): Promise<void> {
    await this.prisma.user.deleteMany({
      where: { id: followedId, role: 'followed', followers: { none: {} } },
    });
  }
}
