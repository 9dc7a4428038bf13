import { Injectable } from '@nestjs/common';
import { judgedAudio, type JudgedAudio } from '@segue/shared/contracts/http';
import { z } from 'zod';
import type { Own } from '../../../access/index.js';
import { Prisma, PrismaService, type Db } from '../../../database/index.js';

export interface StoredFinding {
  readonly id: string;
  readonly trackId: string;
  readonly candidates: readonly JudgedAudio[];
  readonly createdAt: Date;
}

type Row = Prisma.AudioFindingGetPayload<object>;

@Injectable()
export class FindingsRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** Asks a person about a track, again when it is looked for again. */
  async ask(
    { ownerId: userId }: Own,
    trackId: string,
    runId: string,
    candidates: readonly JudgedAudio[],
    db: Db,
  ): Promise<void> {
    const asked = { runId, candidates: [...candidates], state: 'open', decidedAt: null };
    await db.audioFinding.upsert({
      where: { userId_trackId: { userId, trackId } },
      create: { userId, trackId, ...asked },
      update: { ...asked, createdAt: new Date() },
    });
  }

  /** Open ones whose tracks have not got their audio by another way. */
  async open({ ownerId: userId }: Own, limit: number, offset: number) {
    const gone = { audioFile: { missingSince: { not: null } } };
    const where = { userId, state: 'open', track: { OR: [{ audio: null }, { audio: gone }] } };
    const [rows, total] = await Promise.all([
      this.prisma.audioFinding.findMany({
        where,
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        take: limit,
        skip: offset,
      }),
      this.prisma.audioFinding.count({ where }),
    ]);
    return { items: rows.map(toFinding), total };
  }

  async find({ ownerId: userId }: Own, id: string): Promise<StoredFinding | null> {
    const row = await this.prisma.audioFinding.findFirst({ where: { id, userId } });
    return row && toFinding(row);
  }

  /** Answers false when it was decided in the meantime. */
  async decide({ ownerId: userId }: Own, id: string, state: 'accepted' | 'dismissed'): Promise<boolean> {
    const { count } = await this.prisma.audioFinding.updateMany({
      where: { id, userId, state: 'open' },
      data: { state, decidedAt: new Date() },
    });
    return count > 0;
  }

  /** Puts a decision back that could not be carried out. */
  async reopen({ ownerId: userId }: Own, id: string): Promise<void> {
    const data = { state: 'open', decidedAt: null };
    await this.prisma.audioFinding.updateMany({ where: { id, userId }, data });
  }
}

function toFinding({ id, trackId, candidates, createdAt }: Row): StoredFinding {
  return { id, trackId, createdAt, candidates: z.array(judgedAudio).parse(candidates) };
}
