import { Injectable } from '@nestjs/common';
import type { Grant } from '../../access/index.js';
import { PrismaService } from '../../database/index.js';

type Collection = Grant<'collection'>;

/** What two collections have between them. */
@Injectable()
export class CommonRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** A page of the releases that are in both, by their sleeves' names. */
  async inBoth(
    mine: Collection,
    theirs: Collection,
    { limit, offset }: { limit: number; offset: number },
  ): Promise<{ releaseIds: string[]; total: number }> {
    const where = {
      AND: [mine, theirs].map(({ ownerId }) => ({ items: { some: { userId: ownerId } } })),
    };
    const [rows, total] = await Promise.all([
      this.prisma.release.findMany({
        where,
        select: { id: true },
        orderBy: [{ artistCredit: 'asc' }, { title: 'asc' }, { id: 'asc' }],
        take: limit,
        skip: offset,
      }),
      this.prisma.release.count({ where }),
    ]);
    return { releaseIds: rows.map(({ id }) => id), total };
  }

  async releaseIds({ ownerId }: Collection): Promise<Set<string>> {
    const rows = await this.prisma.collectionItem.findMany({
      where: { userId: ownerId },
      select: { releaseId: true },
      distinct: ['releaseId'],
    });
    return new Set(rows.map(({ releaseId }) => releaseId));
  }
}
