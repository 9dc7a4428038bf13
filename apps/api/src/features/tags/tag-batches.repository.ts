import { Injectable } from '@nestjs/common';
import type { TagChoice, TagFileState } from '@segue/shared/contracts/http';
import type { Own } from '../../access/index.js';
import { Prisma, PrismaService, type Db } from '../../database/index.js';
import type { StoredAudio } from '../audio/index.js';
import type { PlannedFile } from './tag-plan.js';

export type TagStage = 'preview' | 'write' | 'undo';
export type StoredWrite = Prisma.TagWriteGetPayload<object>;
export type StoredBatch = Prisma.TagBatchGetPayload<object>;

/** A file of a batch with what its last run says. */
export interface WriteRow extends StoredWrite {
  readonly state: TagFileState;
  readonly errorCode: string | null;
  readonly errorMessage: string | null;
}

/** How many files of a batch are in one state, and what the runs on them do. */
export interface StateCount {
  readonly batchId: string;
  readonly state: TagFileState;
  readonly stage: TagStage;
  readonly count: number;
}

/** Where a file stands: the contract's `tagFile.state`. What is written stays so while taking it back goes wrong. */
const STATE = Prisma.sql`CASE
  WHEN w."refusedCode" IS NOT NULL THEN 'refused'
  WHEN r.status IN ('queued', 'running') THEN 'waiting'
  WHEN w."undoneAt" IS NOT NULL AND w.stage = 'undo' THEN 'undone'
  WHEN w."writtenAt" IS NOT NULL AND w."undoneAt" IS NULL THEN 'written'
  WHEN r.status = 'failed' THEN 'failed'
  WHEN r.status = 'cancelled' OR w.changes IS NULL THEN 'stopped'
  WHEN w.changes = '[]' THEN 'unchanged'
  ELSE 'ready' END`;
const WRITES = Prisma.sql`"TagWrite" w LEFT JOIN "Run" r ON r.id = w."runId"`;

@Injectable()
export class TagBatchesRepository {
  constructor(private readonly prisma: PrismaService) {}

  async create({ ownerId }: Own, choice: TagChoice, files: readonly PlannedFile[]): Promise<StoredBatch> {
    return this.prisma.tagBatch.create({
      data: { userId: ownerId, choice, writes: { createMany: { data: [...files] } } },
    });
  }

  find({ ownerId }: Own, id: string): Promise<StoredBatch | null> {
    return this.prisma.tagBatch.findFirst({ where: { id, userId: ownerId } });
  }

  async page(
    { ownerId: userId }: Own,
    { limit, offset }: { limit: number; offset: number },
  ): Promise<{ items: StoredBatch[]; total: number }> {
    const newestFirst: Prisma.TagBatchOrderByWithRelationInput[] = [{ createdAt: 'desc' }, { id: 'desc' }];
    const [items, total] = await Promise.all([
      this.prisma.tagBatch.findMany({ where: { userId }, orderBy: newestFirst, take: limit, skip: offset }),
      this.prisma.tagBatch.count({ where: { userId } }),
    ]);
    return { items, total };
  }

  counts(batchIds: readonly string[]): Promise<StateCount[]> {
    return this.prisma.$queryRaw<StateCount[]>`
      SELECT w."batchId", ${STATE} AS state, w.stage, count(*)::int AS count
      FROM ${WRITES} WHERE w."batchId" = ANY(${[...batchIds]}::uuid[]) GROUP BY 1, 2, 3`;
  }

  /** Files in the order of the batch; of some states only where said. */
  async files(
    batchId: string,
    { limit, offset, states }: { limit: number; offset: number; states?: readonly TagFileState[] },
  ): Promise<WriteRow[]> {
    const only = states === undefined ? Prisma.empty : Prisma.sql`AND ${STATE} = ANY(${[...states]})`;
    return this.prisma.$queryRaw<WriteRow[]>`
      SELECT w.*, ${STATE} AS state,
             CASE WHEN r.status = 'failed' THEN r."errorCode" END AS "errorCode",
             CASE WHEN r.status = 'failed' THEN r."errorMessage" END AS "errorMessage"
      FROM ${WRITES} WHERE w."batchId" = ${batchId}::uuid ${only}
      ORDER BY w.place LIMIT ${limit} OFFSET ${offset}`;
  }

  /** Leaves files alone that are no longer what the preview saw. */
  async refuseChanged(batchId: string, message: string): Promise<void> {
    await this.prisma.$executeRaw`
      UPDATE "TagWrite" w SET "refusedCode" = 'file-changed', "refusedMessage" = ${message}
      FROM "AudioFile" f WHERE f.id = w."audioFileId" AND w."batchId" = ${batchId}::uuid
        AND w."refusedCode" IS NULL AND (w."writtenAt" IS NULL OR w."undoneAt" IS NOT NULL)
        AND f."contentHash" <> w."beforeHash"`;
  }

  /** Notes which run is on which file. */
  async started(stage: TagStage, pairs: readonly { writeId: string; runId: string }[]): Promise<void> {
    const [writes, runs] = [pairs.map(({ writeId }) => writeId), pairs.map(({ runId }) => runId)];
    await this.prisma.$executeRaw`
      UPDATE "TagWrite" w SET stage = ${stage}, "runId" = v.run
      FROM unnest(${writes}::uuid[], ${runs}::uuid[]) AS v(id, run) WHERE w.id = v.id`;
  }

  /** Runs that may still be live. */
  async runsOf(batchId: string): Promise<string[]> {
    const rows = await this.prisma.$queryRaw<{ id: string }[]>`
      SELECT r.id FROM ${WRITES} WHERE w."batchId" = ${batchId}::uuid AND r.status IN ('queued', 'running')`;
    return rows.map(({ id }) => id);
  }

  write(id: string, db: Db): Promise<StoredWrite | null> {
    return db.tagWrite.findUnique({ where: { id } });
  }

  async note(id: string, data: Prisma.TagWriteUncheckedUpdateInput, db: Db): Promise<void> {
    await db.tagWrite.update({ where: { id }, data });
  }

  async audioFiles(ids: readonly string[]): Promise<StoredAudio[]> {
    return this.prisma.audioFile.findMany({ where: { id: { in: [...ids] } } });
  }

  async notes({ ownerId: userId }: Own, trackIds: readonly string[]): Promise<Map<string, string>> {
    const where = { userId, trackId: { in: [...trackIds] }, notes: { not: '' } };
    const rows = await this.prisma.personalTrack.findMany({ where, select: { trackId: true, notes: true } });
    return new Map(rows.map(({ trackId, notes }) => [trackId, notes]));
  }
}
