import { Injectable } from '@nestjs/common';
import type { Own } from '../../access/index.js';
import { longStatement, Prisma, PrismaService, Transactions } from '../../database/index.js';
import { effectiveValues, seenReleases } from '../tracks/index.js';

/** The part of a collection that is counted: these tracks, and these records that have no tracks. Null is all of it. */
export interface CountedPart {
  readonly trackIds: readonly string[];
  readonly releaseIds: readonly string[];
}

/** How many have one value of one dimension. */
export interface Counted {
  readonly dimension: string;
  readonly value: string;
  readonly count: number;
}

/** Counts a person's collection by every dimension at once: two statements, whatever its size. */
@Injectable()
export class CountedRepository {
  constructor(
    private readonly prisma: PrismaService,
    private readonly transactions: Transactions,
  ) {}

  /**
   * Records by year, country, label, format (as the line says), genre, style and month ("2024-03") of the first
   * copy; and `total` of records, copies, those with a tracklist and with a cover.
   */
  records({ ownerId }: Own, part: CountedPart | null): Promise<Counted[]> {
    return longStatement<Counted>(
      this.transactions,
      Prisma.sql`
      WITH records AS MATERIALIZED (
        SELECT r.*, i.copies, i."addedAt",
               EXISTS (SELECT 1 FROM "Track" t WHERE t."releaseId" = r.id) AS tracklist
        FROM (
          SELECT c."releaseId", count(*) AS copies, min(c."addedAt") AS "addedAt"
          FROM "CollectionItem" c WHERE c."userId" = ${ownerId} ${recordsOf(part)} GROUP BY c."releaseId"
        ) i
        JOIN LATERAL (${seenReleases(Prisma.sql`${ownerId}`)}) r ON r.id = i."releaseId"
      )
      SELECT 'year' AS dimension, year::text AS value, count(*)::int AS count
        FROM records WHERE year IS NOT NULL GROUP BY year
      UNION ALL SELECT 'country', country, count(*)::int FROM records WHERE country IS NOT NULL GROUP BY country
      UNION ALL SELECT 'label', each, count(DISTINCT id)::int FROM records, unnest(labels) each GROUP BY each
      UNION ALL SELECT 'genre', each, count(DISTINCT id)::int FROM records, unnest(genres) each GROUP BY each
      UNION ALL SELECT 'style', each, count(DISTINCT id)::int FROM records, unnest(styles) each GROUP BY each
      UNION ALL SELECT 'format', format, count(*)::int FROM records GROUP BY format
      UNION ALL SELECT 'added', to_char("addedAt", 'YYYY-MM'), count(*)::int FROM records GROUP BY 2
      UNION ALL SELECT 'total', 'records', count(*)::int FROM records
      UNION ALL SELECT 'total', 'copies', coalesce(sum(copies), 0)::int FROM records
      UNION ALL SELECT 'total', 'tracklist', count(*)::int FROM records WHERE tracklist
      UNION ALL SELECT 'total', 'cover', count(*)::int FROM records WHERE "thumbUrl" IS NOT NULL
      UNION ALL SELECT 'total', 'artists', count(DISTINCT a."artistId")::int FROM (
        SELECT ra."artistId" FROM "ReleaseArtist" ra JOIN records r ON r.id = ra."releaseId"
        UNION SELECT ta."artistId" FROM "TrackArtist" ta JOIN "Track" t ON t.id = ta."trackId" AND ta.role = ''
          JOIN records r ON r.id = t."releaseId") a
      UNION ALL SELECT 'total', 'spins', count(*)::int FROM "Spin" s JOIN records r ON r.id = s."releaseId"
        WHERE s."userId" = ${ownerId}`,
    );
  }

  /** Tracks by BPM (the lower edge of 2) and key ("9 minor"); and `total` of tracks, seconds, audio, bpm, key. */
  tracks({ ownerId }: Own, part: CountedPart | null): Promise<Counted[]> {
    return longStatement<Counted>(
      this.transactions,
      Prisma.sql`
      WITH tracks AS MATERIALIZED (
        SELECT t.id, ta."audioFileId", f.id IS NOT NULL AND f."missingSince" IS NULL AS audible,
               coalesce((e.value)::int, t."durationSeconds", round(f."durationSeconds")::int) AS seconds
        FROM "Track" t
        LEFT JOIN "TrackAudio" ta ON ta."trackId" = t.id
        LEFT JOIN "AudioFile" f ON f.id = ta."audioFileId"
        LEFT JOIN "TrackEdit" e
          ON e."trackId" = t.id AND e."userId" = ${ownerId} AND e.field = 'durationSeconds'
        WHERE t."releaseId" IN (SELECT c."releaseId" FROM "CollectionItem" c WHERE c."userId" = ${ownerId})
          ${part === null ? Prisma.empty : Prisma.sql`AND t.id = ANY(${part.trackIds}::uuid[])`}
      ), music AS MATERIALIZED (${effectiveValues(ownerId, part === null ? 'all' : 'some')})
      SELECT 'bpm' AS dimension, (floor(bpm / 2) * 2)::int::text AS value, count(*)::int AS count
        FROM music WHERE bpm IS NOT NULL GROUP BY 2
      UNION ALL SELECT 'key', key, count(*)::int FROM music WHERE key IS NOT NULL GROUP BY key
      UNION ALL SELECT 'total', 'tracks', count(*)::int FROM music
      UNION ALL SELECT 'total', 'audio', count(*) FILTER (WHERE audible)::int FROM tracks
      UNION ALL SELECT 'total', 'bpm', count(bpm)::int FROM music
      UNION ALL SELECT 'total', 'key', count(key)::int FROM music
      UNION ALL SELECT 'total', 'seconds', coalesce(sum(seconds), 0)::float8 FROM tracks`,
    );
  }

  /** What Discogs says that the collection is worth; null where it was never asked. */
  async value({ ownerId }: Own): Promise<unknown> {
    const account = await this.prisma.discogsAccount.findUnique({
      where: { userId: ownerId },
      select: { value: true },
    });
    return account?.value ?? null;
  }
}

function recordsOf(part: CountedPart | null): Prisma.Sql {
  if (part === null) return Prisma.empty;
  return Prisma.sql`AND (c."releaseId" = ANY(${part.releaseIds}::uuid[]) OR c."releaseId" IN (
    SELECT t."releaseId" FROM "Track" t WHERE t.id = ANY(${part.trackIds}::uuid[])))`;
}
