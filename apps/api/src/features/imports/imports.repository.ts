import { Injectable } from '@nestjs/common';
import type { Own } from '../../access/index.js';
import { Prisma, PrismaService, type Db } from '../../database/index.js';
import type { RowProblem } from './parsing/index.js';

export type StoredImport = Prisma.ImportBatchGetPayload<object> & {
  /** Of its run; "mapping" while it has none. */
  readonly status: string;
  readonly detailed: number;
  readonly waiting: number;
  readonly missing: number;
};

/** What one batch of rows came to. */
export interface BatchCounts {
  readonly total: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly bad: number;
  readonly unsure: number;
}

@Injectable()
export class ImportsRepository {
  constructor(private readonly prisma: PrismaService) {}

  create({ ownerId: userId }: Own, file: { fileName: string; format: string }): Promise<{ id: string }> {
    return this.prisma.importBatch.create({ data: { userId, ...file }, select: { id: true } });
  }

  /** Where the uploaded file lies. */
  async keep(id: string, fileKey: string): Promise<void> {
    await this.prisma.importBatch.update({ where: { id }, data: { fileKey } });
  }

  async saveMapping(id: string, mapping: Record<string, string>): Promise<void> {
    await this.prisma.importBatch.update({ where: { id }, data: { mapping } });
  }

  async remove(id: string): Promise<void> {
    await this.prisma.importBatch.delete({ where: { id } });
  }

  /** The run that reads the file now. Answers the line up to which an earlier attempt came. */
  async claim(id: string, runId: string): Promise<{ lastLine: number; mapping: unknown } | null> {
    const [row] = await this.prisma.importBatch.updateManyAndReturn({
      where: { id },
      data: { runId },
      select: { lastLine: true, mapping: true },
    });
    return row ?? null;
  }

  async addCounts(id: string, counts: BatchCounts, lastLine: number, db: Db): Promise<void> {
    const { total, created, changed, unchanged, bad, unsure } = counts;
    await db.importBatch.update({
      where: { id },
      data: {
        lastLine,
        total: { increment: total },
        created: { increment: created },
        changed: { increment: changed },
        unchanged: { increment: unchanged },
        bad: { increment: bad },
        unsure: { increment: unsure },
      },
    });
  }

  /** How many playlists have come so far. */
  async countPlaylists(id: string, playlists: number, db: Db): Promise<void> {
    await db.importBatch.update({ where: { id }, data: { playlists } });
  }

  /** An entry that was unsure is decided. */
  async decided(id: string, as: 'created' | 'changed' | 'unchanged', db: Db): Promise<void> {
    await db.importBatch.update({
      where: { id },
      data: { unsure: { decrement: 1 }, [as]: { increment: 1 } },
    });
  }

  async addProblems(importId: string, problems: readonly RowProblem[], db: Db): Promise<void> {
    if (problems.length === 0) return;
    await db.importProblem.createMany({
      data: problems.map(({ line, column, message, raw }) => ({
        importId,
        line,
        column,
        message,
        raw,
      })),
      skipDuplicates: true,
    });
  }

  async addChanges(changes: Prisma.ImportChangeCreateManyInput[], db: Db): Promise<void> {
    if (changes.length > 0) await db.importChange.createMany({ data: changes });
  }

  counts(id: string): Promise<BatchCounts & { playlists: number }> {
    return this.prisma.importBatch.findUniqueOrThrow({
      where: { id },
      select: {
        total: true,
        created: true,
        changed: true,
        unchanged: true,
        bad: true,
        unsure: true,
        playlists: true,
      },
    });
  }

  async page(
    { ownerId: userId }: Own,
    limit: number,
    offset: number,
  ): Promise<{ items: StoredImport[]; total: number }> {
    const [items, total] = await Promise.all([
      this.rows(Prisma.sql`b."userId" = ${userId}`, limit, offset),
      this.prisma.importBatch.count({ where: { userId } }),
    ]);
    return { items, total };
  }

  async find({ ownerId: userId }: Own, id: string): Promise<StoredImport | null> {
    const [row] = await this.rows(Prisma.sql`b."userId" = ${userId} AND b.id = ${id}::uuid`, 1, 0);
    return row ?? null;
  }

  firstProblems(importId: string, limit: number) {
    return this.prisma.importProblem.findMany({ where: { importId }, orderBy: { line: 'asc' }, take: limit });
  }

  firstChanges(importId: string, limit: number) {
    return this.prisma.importChange.findMany({ where: { importId }, orderBy: { id: 'asc' }, take: limit });
  }

  /** All bad rows in the order of their lines, read page by page. */
  async *problems(importId: string): AsyncGenerator<RowProblem> {
    for (let after = 0; ;) {
      const page = await this.prisma.importProblem.findMany({
        where: { importId, line: { gt: after } },
        orderBy: { line: 'asc' },
        take: 1000,
      });
      for (const { line, column, message, raw } of page) yield { line, column, message, raw };
      if (page.length < 1000) return;
      after = page.at(-1)?.line ?? after;
    }
  }

  /** Imports with the state of their run and of their owner's tracklists. */
  private rows(where: Prisma.Sql, limit: number, offset: number): Promise<StoredImport[]> {
    return this.prisma.$queryRaw<StoredImport[]>`
      SELECT b.*, coalesce(n.status, 'mapping') AS status, d.detailed::int, d.waiting::int, d.missing::int
      FROM "ImportBatch" b LEFT JOIN "Run" n ON n.id = b."runId"
      CROSS JOIN LATERAL (
        SELECT count(*) FILTER (WHERE r.details = 'detailed') AS detailed,
               count(*) FILTER (WHERE r.details = 'listed') AS waiting,
               count(*) FILTER (WHERE r.details = 'missing') AS missing
        FROM "Release" r
        WHERE EXISTS (SELECT 1 FROM "CollectionItem" c WHERE c."releaseId" = r.id AND c."userId" = b."userId")) d
      WHERE ${where} ORDER BY b."createdAt" DESC, b.id DESC LIMIT ${limit} OFFSET ${offset}`;
  }
}
