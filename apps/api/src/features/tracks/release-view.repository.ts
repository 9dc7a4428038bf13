import { Injectable } from '@nestjs/common';
import { Prisma, PrismaService } from '../../database/index.js';
import type { TrackView } from './track-view.js';

/**
 * Records whose tracklist is not in yet, each as one row: so that a collection is there to be seen and searched
 * the moment it is imported, whether or not Discogs can be reached.
 */
@Injectable()
export class ReleaseViewRepository {
  constructor(private readonly prisma: PrismaService) {}

  async owned(userId: string, releaseIds: readonly string[]): Promise<TrackView[]> {
    return this.rows(Prisma.sql`c."userId" = ${userId} AND r.id = ANY(${releaseIds}::uuid[])`);
  }

  /** These releases, of those without tracks, in the eyes of everyone who owns them. */
  forOwners(releaseIds: readonly string[]): Promise<TrackView[]> {
    return this.rows(Prisma.sql`r.id = ANY(${releaseIds}::uuid[])`);
  }

  page(userId: string, after: string | null, limit: number): Promise<TrackView[]> {
    const beyond = after === null ? Prisma.empty : Prisma.sql`AND r.id > ${after}::uuid`;
    return this.rows(Prisma.sql`c."userId" = ${userId} ${beyond}`, limit);
  }

  private rows(where: Prisma.Sql, limit = 100_000): Promise<TrackView[]> {
    return this.prisma.$queryRaw<TrackView[]>`
      SELECT 'release' AS kind, c."userId", r.id, r.id AS "releaseId", '' AS position, 0 AS "sortOrder", r.title,
             r."artistCredit" AS artist, NULL::int AS "durationSeconds", r.title AS "releaseTitle",
             r."labelText" AS label, r."catalogNumber", r.year, r.country, r.genres, r.styles, r."thumbUrl",
             true AS owned, array_agg(DISTINCT c.folder) AS folders, min(c."addedAt") AS "addedAt",
             max(c.rating) AS rating, '{}'::text[] AS tags, NULL AS "audioFileId", '[]'::json AS values,
             NULL::json AS analysis
      FROM "Release" r JOIN "CollectionItem" c ON c."releaseId" = r.id
      WHERE ${where} AND NOT EXISTS (SELECT 1 FROM "Track" t WHERE t."releaseId" = r.id)
      GROUP BY r.id, c."userId" ORDER BY r.id LIMIT ${limit}`;
  }
}
