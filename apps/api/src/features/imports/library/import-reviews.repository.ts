import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Own } from '../../../access/index.js';
import { PrismaService, type Db, type Prisma } from '../../../database/index.js';
import { libraryEntry, type LibraryEntry } from '../parsing/index.js';
import type { MatchedEntry, ReviewCandidate } from './match-entries.js';

/** An entry that waits for its owner's word. */
export interface StoredReview {
  readonly id: string;
  readonly importId: string;
  readonly line: number;
  readonly identity: string;
  readonly entry: LibraryEntry;
  readonly candidates: readonly ReviewCandidate[];
}

@Injectable()
export class ImportReviewsRepository {
  constructor(private readonly prisma: PrismaService) {}

  async ask({ ownerId }: Own, importId: string, unsure: readonly MatchedEntry[], db: Db): Promise<void> {
    const data = unsure.map(({ number, entry, identity, match }): Prisma.ImportReviewCreateManyInput => {
      const candidates = match.decision === 'unsure' ? match.candidates.map(toJson) : [];
      return { importId, userId: ownerId, line: number, identity, entry, candidates };
    });
    await db.importReview.createMany({ data, skipDuplicates: true });
  }

  async page({ ownerId }: Own, importId: string | null, limit: number, offset: number) {
    const where = { userId: ownerId, state: 'open', ...(importId !== null && { importId }) };
    const [rows, total] = await Promise.all([
      this.prisma.importReview.findMany({
        where,
        orderBy: [{ createdAt: 'desc' }, { line: 'asc' }],
        take: limit,
        skip: offset,
      }),
      this.prisma.importReview.count({ where }),
    ]);
    return { items: rows.map(toStored), total };
  }

  /** An open one. */
  async find({ ownerId }: Own, id: string): Promise<{ review: StoredReview; state: string } | null> {
    const row = await this.prisma.importReview.findFirst({ where: { id, userId: ownerId } });
    return row && { review: toStored(row), state: row.state };
  }

  /** Answers false when somebody was faster. */
  async decide(id: string, state: 'joined' | 'new' | 'dismissed', db: Db): Promise<boolean> {
    const { count } = await db.importReview.updateMany({
      where: { id, state: 'open' },
      data: { state, decidedAt: new Date() },
    });
    return count > 0;
  }

  /** How many are open, of one import or of all. */
  remaining({ ownerId }: Own, importId: string | null): Promise<number> {
    const where = { userId: ownerId, state: 'open', ...(importId !== null && { importId }) };
    return this.prisma.importReview.count({ where });
  }
}

const candidateList = z.array(
  z.object({
    trackId: z.uuid(),
    distance: z.number(),
    penalties: z.array(z.object({ name: z.string(), value: z.number(), sentence: z.string() })),
  }),
);

type Row = Prisma.ImportReviewGetPayload<object>;

function toStored({ id, importId, line, identity, entry, candidates }: Row): StoredReview {
  return {
    id,
    importId,
    line,
    identity,
    entry: libraryEntry.parse(entry),
    candidates: candidateList.parse(candidates),
  };
}

const toJson = ({ trackId, distance, penalties }: ReviewCandidate) => ({
  trackId,
  distance,
  penalties: penalties.map(({ name, value, sentence }) => ({ name, value, sentence })),
});
