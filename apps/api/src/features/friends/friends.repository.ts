import { Injectable } from '@nestjs/common';
import type { Shares } from '@segue/shared/contracts/http';
import type { Own } from '../../access/index.js';
import { Prisma, PrismaService, type Db } from '../../database/index.js';

const person = { select: { id: true, name: true, username: true, displayUsername: true } } as const;
const withPeople = { askedBy: person, asked: person } as const satisfies Prisma.FriendshipInclude;

export type StoredFriendship = Prisma.FriendshipGetPayload<{ include: typeof withPeople }>;
export type StoredPerson = StoredFriendship['asked'];
export type StoredShare = Shares & { readonly ownerId: string; readonly viewerId: string };

/** Friendships and requests for them, and what friends let each other see. */
@Injectable()
export class FriendsRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** Of one person; those with somebody who is banned are as good as none. */
  of({ ownerId }: Own): Promise<StoredFriendship[]> {
    return this.prisma.friendship.findMany({
      where: {
        OR: [{ askedById: ownerId }, { askedId: ownerId }],
        askedBy: { banned: false },
        asked: { banned: false },
      },
      include: withPeople,
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
  }

  find({ ownerId }: Own, id: string, db: Db = this.prisma): Promise<StoredFriendship | null> {
    return db.friendship.findFirst({
      where: { id, OR: [{ askedById: ownerId }, { askedId: ownerId }] },
      include: withPeople,
    });
  }

  between({ ownerId }: Own, otherId: string, db: Db): Promise<StoredFriendship | null> {
    return db.friendship.findFirst({
      where: {
        OR: [
          { askedById: ownerId, askedId: otherId },
          { askedById: otherId, askedId: ownerId },
        ],
      },
      include: withPeople,
    });
  }

  /** Everybody who may be asked: no banned one, no followed collection, nobody who is asked or a friend already. */
  strangers({ ownerId }: Own): Promise<StoredPerson[]> {
    return this.prisma.user.findMany({
      where: {
        id: { not: ownerId },
        banned: false,
        role: { not: 'followed' },
        friendsAsked: { none: { askedById: ownerId } },
        friendsAskedBy: { none: { askedId: ownerId } },
      },
      ...person,
      orderBy: { name: 'asc' },
    });
  }

  people(ids: readonly string[]): Promise<StoredPerson[]> {
    return this.prisma.user.findMany({ where: { id: { in: [...ids] } }, ...person });
  }

  /** Whether there is somebody of this id who may be asked at all. */
  async isPerson(id: string): Promise<boolean> {
    return (await this.prisma.user.count({ where: { id, banned: false, role: { not: 'followed' } } })) > 0;
  }

  /** Answers false when one of the two has asked the other before: the index on the pair decides. */
  async ask({ ownerId }: Own, askedId: string, db: Db): Promise<boolean> {
    const data = { askedById: ownerId, askedId };
    return (await db.friendship.createMany({ data, skipDuplicates: true })).count > 0;
  }

  /** Makes two people friends, who show each other their collections. Answers false when they are already. */
  async accept({ id, askedById, askedId }: StoredFriendship, at: Date, db: Db): Promise<boolean> {
    const { count } = await db.friendship.updateMany({
      where: { id, acceptedAt: null },
      data: { acceptedAt: at },
    });
    if (count === 0) return false;
    await db.share.createMany({
      data: [
        { ownerId: askedById, viewerId: askedId },
        { ownerId: askedId, viewerId: askedById },
      ],
      skipDuplicates: true,
    });
    return true;
  }

  async end({ id, askedById, askedId }: StoredFriendship, db: Db): Promise<void> {
    const people = [askedById, askedId];
    await db.share.deleteMany({ where: { ownerId: { in: people }, viewerId: { in: people } } });
    await db.friendship.deleteMany({ where: { id } });
  }

  /** What this person gives, and what they are given. */
  shares({ ownerId }: Own): Promise<StoredShare[]> {
    return this.prisma.share.findMany({ where: { OR: [{ ownerId }, { viewerId: ownerId }] } });
  }

  async share({ ownerId }: Own, viewerId: string, shares: Partial<Shares>): Promise<void> {
    await this.prisma.share.upsert({
      where: { ownerId_viewerId: { ownerId, viewerId } },
      create: { ownerId, viewerId, ...shares },
      update: shares,
    });
  }

  /** How many records each of these people has. */
  async records(ownerIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.prisma.$queryRaw<{ userId: string; records: number }[]>`
      SELECT c."userId", count(DISTINCT c."releaseId")::int AS records FROM "CollectionItem" c
      WHERE c."userId" = ANY(${ownerIds}) GROUP BY c."userId"`;
    return new Map(rows.map(({ userId, records }) => [userId, records]));
  }
}
