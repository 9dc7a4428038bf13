import { Injectable } from '@nestjs/common';
import { CandidateIndex, type Candidate } from '@segue/shared/domain/matching';
import type { Grant } from '../../../access/index.js';
import { PrismaService } from '../../../database/index.js';

interface ClueRow {
  readonly id: string;
  readonly title: string;
  readonly artist: string;
  readonly album: string;
  readonly durationSeconds: number | null;
  readonly position: string;
  readonly sortOrder: number;
  readonly year: number | null;
}

const PAGE = 10_000;

/** The tracks of a person as something that entries can be matched to. */
@Injectable()
export class LibraryCluesRepository {
  constructor(private readonly prisma: PrismaService) {}

  async index({ ownerId }: Grant<'collection'>): Promise<CandidateIndex<string>> {
    const candidates: Candidate<string>[] = [];
    for (let page = await this.page(ownerId, null); page.length > 0;) {
      candidates.push(...page.map(toCandidate));
      page = await this.page(ownerId, page.at(-1)?.id ?? null);
    }
    return new CandidateIndex(candidates);
  }

  /** By their owner's own words where there are some. */
  private page(userId: string, after: string | null): Promise<ClueRow[]> {
    return this.prisma.$queryRaw<ClueRow[]>`
      SELECT t.id, coalesce(e.said->>'title', t.title) AS title,
             coalesce(e.said->>'artist', t."artistCredit") AS artist, r.title AS album,
             coalesce((e.said->>'durationSeconds')::int, t."durationSeconds") AS "durationSeconds",
             t.position, t."sortOrder", r.year
      FROM "Track" t JOIN "Release" r ON r.id = t."releaseId"
      LEFT JOIN LATERAL (
        SELECT jsonb_object_agg(d.field, d.value) AS said
        FROM "TrackEdit" d WHERE d."trackId" = t.id AND d."userId" = ${userId}) e ON true
      WHERE (${after}::uuid IS NULL OR t.id > ${after}::uuid)
        AND EXISTS (SELECT 1 FROM "CollectionItem" c WHERE c."releaseId" = r.id AND c."userId" = ${userId})
      ORDER BY t.id LIMIT ${PAGE}`;
  }
}

function toCandidate({ id, position, sortOrder, ...clues }: ClueRow): Candidate<string> {
  return { id, clues: { ...clues, position: position || null, ordinal: sortOrder } };
}
