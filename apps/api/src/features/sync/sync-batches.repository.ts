import { Injectable } from '@nestjs/common';
import type { Own } from '../../access/index.js';
import { PrismaService, type Db } from '../../database/index.js';

export interface SyncCounts {
  readonly created: number;
  readonly changed: number;
  readonly gone: number;
}

export interface SyncChange {
  readonly itemId: string | null;
  readonly kind: 'added' | 'changed' | 'gone';
  readonly label: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** The whole list of what a first sync adds would be read by nobody; the count says it. */
const ADDED_LISTED = 300;

/** One sync as an import: what it changed, or would change. */
@Injectable()
export class SyncBatchesRepository {
  constructor(private readonly prisma: PrismaService) {}

  create({ ownerId }: Own, username: string, dryRun: boolean): Promise<{ id: string }> {
    return this.prisma.importBatch.create({
      data: { userId: ownerId, fileName: `Discogs: ${username}`, format: 'discogs-sync', dryRun },
      select: { id: true },
    });
  }

  /** The run that works on it now. Answers how many copies Discogs said it has, 0 before the first page. */
  async claim({ ownerId }: Own, id: string, runId: string): Promise<{ total: number } | null> {
    const [row] = await this.prisma.importBatch.updateManyAndReturn({
      where: { id, userId: ownerId },
      data: { runId },
      select: { total: true },
    });
    return row ?? null;
  }

  async setTotal(id: string, total: number, db: Db): Promise<void> {
    await db.importBatch.updateMany({ where: { id, total: { not: total } }, data: { total } });
  }

  async add(id: string, counts: SyncCounts, changes: readonly SyncChange[], db: Db): Promise<void> {
    const { created, changed, gone } = counts;
    if (created + changed + gone === 0 && changes.length === 0) return;
    const row = await db.importBatch.update({
      where: { id },
      data: { created: { increment: created }, changed: { increment: changed }, gone: { increment: gone } },
      select: { created: true },
    });
    const before = row.created - created;
    const added = changes.filter(({ kind }) => kind === 'added').slice(0, Math.max(0, ADDED_LISTED - before));
    const listed = [...changes.filter(({ kind }) => kind !== 'added'), ...added];
    if (listed.length > 0)
      await db.importChange.createMany({ data: listed.map((change) => ({ importId: id, ...change })) });
  }

  /** A dry run that has to look again begins with nothing said. */
  async forget(id: string, db: Db): Promise<void> {
    await db.importChange.deleteMany({ where: { importId: id } });
    await db.importBatch.update({ where: { id }, data: { created: 0, changed: 0, gone: 0 } });
  }

  /** What was neither new nor changed is as it was. */
  async close(id: string) {
    const { total, created, changed } = await this.prisma.importBatch.findUniqueOrThrow({ where: { id } });
    return this.prisma.importBatch.update({
      where: { id },
      data: { unchanged: Math.max(0, total - created - changed) },
      select: { total: true, created: true, changed: true, unchanged: true, gone: true },
    });
  }

  /** The newest sync of a person that is or was at work; no dry run unless that is asked for. */
  newest({ ownerId }: Own, dryRuns: boolean): Promise<{ id: string; runId: string | null } | null> {
    return this.prisma.importBatch.findFirst({
      where: {
        userId: ownerId,
        format: 'discogs-sync',
        runId: { not: null },
        ...(!dryRuns && { dryRun: false }),
      },
      orderBy: { createdAt: 'desc' },
      select: { id: true, runId: true },
    });
  }

  /** A person's releases by how far their tracklists are. */
  async tracklists({ ownerId }: Own): Promise<{ detailed: number; waiting: number; missing: number }> {
    const groups = await this.prisma.release.groupBy({
      by: ['details'],
      where: { discogsId: { not: null }, items: { some: { userId: ownerId } } },
      _count: true,
    });
    const count = (details: string): number => groups.find((group) => group.details === details)?._count ?? 0;
    return { detailed: count('detailed'), waiting: count('listed'), missing: count('missing') };
  }
}
