import { Injectable } from '@nestjs/common';
import type { Own } from '../../access/index.js';
import { longStatement, Prisma, PrismaService, Transactions } from '../../database/index.js';
import { seenReleases } from '../tracks/index.js';
import { myReleases } from './my-releases.repository.js';

export interface ListQuery {
  readonly q: string;
  readonly limit: number;
  readonly offset: number;
}

interface Row {
  readonly name: string;
  readonly releases: number;
  /** Of the whole list, on every row. */
  readonly total: number;
}
export type ArtistRow = Row & { readonly id: string; readonly tracks: number };
export type LabelRow = Row & { readonly id: string };
export type StyleRow = Row & { readonly genres: string[]; readonly tracks: number };

/** Artists, labels and styles of a person's records, most records first. */
@Injectable()
export class EntityListsRepository {
  constructor(
    private readonly prisma: PrismaService,
    private readonly transactions: Transactions,
  ) {}

  /** By name, or by a name that stands on a record. */
  artists(mine: Own, { q, limit, offset }: ListQuery): Promise<ArtistRow[]> {
    const like = containing(q);
    return longStatement<ArtistRow>(
      this.transactions,
      Prisma.sql`
      SELECT a.id, a.name, count(DISTINCT x."releaseId")::int AS releases,
             count(DISTINCT x."trackId")::int AS tracks, (count(*) OVER ())::int AS total
      FROM (
        SELECT ra."artistId", ra.anv, ra."releaseId", NULL::uuid AS "trackId" FROM "ReleaseArtist" ra
        JOIN (${myReleases(mine)}) m ON m.id = ra."releaseId"
        UNION ALL
        SELECT ta."artistId", ta.anv, t."releaseId", t.id FROM "TrackArtist" ta
        JOIN "Track" t ON t.id = ta."trackId" AND ta.role = ''
        JOIN (${myReleases(mine)}) m ON m.id = t."releaseId"
      ) x JOIN "Artist" a ON a.id = x."artistId"
      GROUP BY a.id
      HAVING a.name ILIKE ${like} OR bool_or(x.anv ILIKE ${like})
        OR EXISTS (SELECT 1 FROM unnest(a.variations) other WHERE other ILIKE ${like})
      ORDER BY releases DESC, a.name LIMIT ${limit} OFFSET ${offset}`,
    );
  }

  labels(mine: Own, { q, limit, offset }: ListQuery): Promise<LabelRow[]> {
    return this.prisma.$queryRaw<LabelRow[]>`
      SELECT l.id, l.name, count(DISTINCT rl."releaseId")::int AS releases, (count(*) OVER ())::int AS total
      FROM "ReleaseLabel" rl
      JOIN (${myReleases(mine)}) m ON m.id = rl."releaseId"
      JOIN "Label" l ON l.id = rl."labelId"
      WHERE l.name ILIKE ${containing(q)}
      GROUP BY l.id ORDER BY releases DESC, l.name LIMIT ${limit} OFFSET ${offset}`;
  }

  styles(mine: Own, { q, limit, offset }: ListQuery): Promise<StyleRow[]> {
    return longStatement<StyleRow>(
      this.transactions,
      Prisma.sql`
      WITH records AS MATERIALIZED (
        SELECT r.id, r.styles, r.genres,
               (SELECT count(*) FROM "Track" t WHERE t."releaseId" = r.id) AS tracks
        FROM (${myReleases(mine)}) m
        JOIN LATERAL (${seenReleases(Prisma.sql`${mine.ownerId}`)}) r ON r.id = m.id
      ), listed AS (
        SELECT style AS name, count(*)::int AS releases, sum(tracks)::int AS tracks,
               (count(*) OVER ())::int AS total
        FROM records, unnest(styles) style WHERE style ILIKE ${containing(q)}
        GROUP BY style ORDER BY releases DESC, style LIMIT ${limit} OFFSET ${offset}
      )
      SELECT l.*, coalesce((SELECT array_agg(DISTINCT genre ORDER BY genre)
                            FROM records r, unnest(r.genres) genre WHERE l.name = ANY(r.styles)), '{}') AS genres
      FROM listed l ORDER BY l.releases DESC, l.name`,
    );
  }
}

/** A pattern of LIKE for what is typed: its own signs have no meaning. */
const containing = (q: string): string => `%${q.replace(/[\\%_]/g, '\\$&')}%`;
