import { Injectable } from '@nestjs/common';
import type { Grant } from '../../access/index.js';
import { Prisma, PrismaService } from '../../database/index.js';
import { places, seenReleases } from './seen-catalogue.repository.js';
import { asShared } from './shared-view.js';
import type { TrackView } from './track-view.js';

/**
 * Records whose tracklist is not in yet, each as one row: so that a collection is there to be seen and searched
 * the moment it is imported, whether or not Discogs can be reached.
 */
@Injectable()
export class ReleaseViewRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** Those of these releases, of those without tracks, that each of these people owns, in the order of `grants`. */
  async among(grants: readonly Grant<'collection'>[], releaseIds: readonly string[]): Promise<TrackView[]> {
    const people = grants.map(({ ownerId }) => ownerId);
    const views = await this.rows(
      Prisma.sql`c."userId" = ANY(${people}) AND c."releaseId" = ANY(${releaseIds}::uuid[])`,
    );
    return grants.flatMap((grant) =>
      views.filter(({ userId }) => userId === grant.ownerId).map((view) => asShared(view, grant)),
    );
  }

  /** These releases, of those without tracks, in the eyes of everyone who owns them. */
  forOwners(releaseIds: readonly string[]): Promise<TrackView[]> {
    return this.rows(Prisma.sql`c."releaseId" = ANY(${releaseIds}::uuid[])`);
  }

  async page(grant: Grant<'collection'>, after: string | null, limit: number): Promise<TrackView[]> {
    const beyond = after === null ? Prisma.empty : Prisma.sql`AND c."releaseId" > ${after}::uuid`;
    const views = await this.rows(Prisma.sql`c."userId" = ${grant.ownerId} ${beyond}`, limit);
    return views.map((view) => asShared(view, grant));
  }

  private rows(where: Prisma.Sql, limit = 100_000): Promise<TrackView[]> {
    return this.prisma.$queryRaw<TrackView[]>`
      SELECT 'release' AS kind, i."userId", r.id, r.id AS "releaseId", '' AS position, 0 AS "sortOrder", r.title,
             r.artist, NULL::int AS "durationSeconds", r.title AS "releaseTitle", r.label, r.labels,
             r."catalogNumber", r.year, r.country, r.format, r.genres, r.styles, r."thumbUrl",
             true AS owned, i.folders, i.places, i."addedAt", i.rating, '{}'::text[] AS tags,
             '{}'::text[] AS crates,
             NULL AS "audioFileId", '[]'::json AS values, NULL::json AS analysis
      FROM (
        SELECT c."userId", c."releaseId", array_agg(DISTINCT c.folder) AS folders, ${places} AS places,
               min(c."addedAt") AS "addedAt", max(c.rating) AS rating
        FROM "CollectionItem" c WHERE ${where} GROUP BY c."userId", c."releaseId"
      ) i
      JOIN LATERAL (${seenReleases(Prisma.sql`i."userId"`)}) r ON r.id = i."releaseId"
      WHERE NOT EXISTS (SELECT 1 FROM "Track" t WHERE t."releaseId" = i."releaseId")
      ORDER BY r.id LIMIT ${limit}`;
  }
}
