import { Injectable } from '@nestjs/common';
import type { Own } from '../../access/index.js';
import { PrismaService, type Db } from '../../database/index.js';

/** A copy that stood on no page. */
export interface UnseenCopy {
  readonly id: string;
  readonly releaseId: string;
  readonly instance: number;
  readonly discogsId: number;
  readonly title: string;
  readonly artistCredit: string;
}

/** Copies that are no longer at Discogs: found, marked, kept, removed. */
@Injectable()
export class GoneCopiesRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** Copies from Discogs that are not marked and stood on no page of this sync. */
  unseen({ ownerId }: Own, importId: string): Promise<UnseenCopy[]> {
    return this.prisma.$queryRaw<UnseenCopy[]>`
      SELECT c.id, c."releaseId", c."discogsInstance"::float8 AS instance, r."discogsId", r.title, r."artistCredit"
      FROM "CollectionItem" c JOIN "Release" r ON r.id = c."releaseId"
      WHERE c."userId" = ${ownerId} AND c."discogsInstance" IS NOT NULL AND c."goneSince" IS NULL
        AND c."discogsInstance" NOT IN (
          SELECT unnest(p.instances) FROM "SyncPage" p
          WHERE p."importId" = ${importId}::uuid AND p.part = 'collection')
      ORDER BY c."addedAt", c.id`;
  }

  async mark({ ownerId }: Own, ids: readonly string[], at: Date, db: Db): Promise<void> {
    await db.collectionItem.updateMany({
      where: { userId: ownerId, id: { in: [...ids] }, goneSince: null },
      data: { goneSince: at },
    });
  }

  async page({ ownerId }: Own, limit: number, offset: number) {
    const where = { userId: ownerId, goneSince: { not: null } };
    const [items, total] = await Promise.all([
      this.prisma.collectionItem.findMany({
        where,
        include: { release: { select: { title: true, artistCredit: true, thumbUrl: true } } },
        orderBy: [{ goneSince: 'desc' }, { id: 'asc' }],
        take: limit,
        skip: offset,
      }),
      this.prisma.collectionItem.count({ where }),
    ]);
    return { items, total };
  }

  count({ ownerId }: Own): Promise<number> {
    return this.prisma.collectionItem.count({ where: { userId: ownerId, goneSince: { not: null } } });
  }

  /** From now on these are copies of here alone, which no sync looks for. Answers how many there were. */
  async keep({ ownerId }: Own, ids: readonly string[]): Promise<number> {
    const { count } = await this.prisma.collectionItem.updateMany({
      where: { userId: ownerId, id: { in: [...ids] }, goneSince: { not: null } },
      data: { goneSince: null, discogsInstance: null },
    });
    return count;
  }

  /** Answers the releases whose copies were removed. */
  async remove({ ownerId }: Own, ids: readonly string[]): Promise<string[]> {
    const rows = await this.prisma.$queryRaw<{ releaseId: string }[]>`
      DELETE FROM "CollectionItem"
      WHERE "userId" = ${ownerId} AND id = ANY(${ids}::uuid[]) AND "goneSince" IS NOT NULL
      RETURNING "releaseId"`;
    return [...new Set(rows.map(({ releaseId }) => releaseId))];
  }
}
