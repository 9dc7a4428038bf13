import { Injectable } from '@nestjs/common';
import type { Own } from '../../access/index.js';
import { PrismaService, type Db } from '../../database/index.js';

export type SyncPart = 'collection' | 'wantlist';

/** Which pages of a listing came in: after a crash no page is asked for that did. */
@Injectable()
export class SyncPagesRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** The numbers of the pages that are in, and how many there are in all (0 before the first one). */
  async seen(importId: string, part: SyncPart): Promise<{ numbers: Set<number>; pages: number }> {
    const rows = await this.prisma.syncPage.findMany({
      where: { importId, part },
      select: { page: true, pages: true },
    });
    return { numbers: new Set(rows.map(({ page }) => page)), pages: rows[0]?.pages ?? 0 };
  }

  async add(
    importId: string,
    part: SyncPart,
    { page, pages, instances }: { page: number; pages: number; instances: readonly number[] },
    db: Db,
  ): Promise<void> {
    const kept = { pages, instances: instances.map(BigInt) };
    await db.syncPage.upsert({
      where: { importId_part_page: { importId, part, page } },
      create: { importId, part, page, ...kept },
      update: kept,
    });
  }

  /** How many different ones stood on the pages. */
  async distinct(importId: string, part: SyncPart): Promise<number> {
    const [row] = await this.prisma.$queryRaw<[{ n: number }]>`
      SELECT count(DISTINCT i)::int AS n FROM "SyncPage" p CROSS JOIN LATERAL unnest(p.instances) i
      WHERE p."importId" = ${importId}::uuid AND p.part = ${part}`;
    return row.n;
  }

  async forget(importId: string, part: SyncPart, db: Db = this.prisma): Promise<void> {
    await db.syncPage.deleteMany({ where: { importId, part } });
  }

  /** What stopped syncs of a person left behind. */
  async forgetAll({ ownerId }: Own): Promise<void> {
    await this.prisma.syncPage.deleteMany({ where: { import: { userId: ownerId } } });
  }
}
