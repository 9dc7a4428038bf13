import { Injectable } from '@nestjs/common';
import { PrismaService } from '../../database/index.js';

/** Counts of one person's library. */
export interface Overview {
  readonly releases: number;
  readonly items: number;
  readonly tracks: number;
  readonly withAudio: number;
  readonly analysed: number;
  readonly playlists: number;
  readonly reviews: number;
}

@Injectable()
export class SystemRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** Throws when the database is away. */
  async ping(): Promise<void> {
    await this.prisma.$queryRaw`SELECT 1`;
  }

  /** Everything on records that the person owns; a track counts as analysed by what was heard in its present audio. */
  async overview(userId: string): Promise<Overview> {
    const [counts] = await this.prisma.$queryRaw<Overview[]>`
      WITH mine AS (SELECT DISTINCT "releaseId" FROM "CollectionItem" WHERE "userId" = ${userId}),
      tracks AS (
        SELECT f.id IS NOT NULL AND f."missingSince" IS NULL AS audible,
               EXISTS (SELECT 1 FROM "Analysis" n
                       WHERE n."trackId" = t.id AND n."audioFileId" = a."audioFileId") AS analysed
        FROM "Track" t JOIN mine USING ("releaseId") LEFT JOIN "TrackAudio" a ON a."trackId" = t.id
        LEFT JOIN "AudioFile" f ON f.id = a."audioFileId")
      SELECT (SELECT count(*)::int FROM mine) AS releases,
             (SELECT count(*)::int FROM "CollectionItem" WHERE "userId" = ${userId}) AS items,
             (SELECT count(*)::int FROM tracks) AS tracks,
             (SELECT count(*)::int FROM tracks WHERE audible) AS "withAudio",
             (SELECT count(*)::int FROM tracks WHERE analysed) AS analysed,
             (SELECT count(*)::int FROM "Playlist" WHERE "userId" = ${userId}) AS playlists,
             (SELECT count(*)::int FROM "AudioReview" WHERE "userId" = ${userId} AND state = 'open') AS reviews`;
    if (!counts) throw new Error('A query of counts answered no row');
    return counts;
  }

  /** How long the oldest run waits that is not begun, by kind, in seconds. */
  oldestWaits(): Promise<{ kind: string; seconds: number }[]> {
    return this.prisma.$queryRaw<{ kind: string; seconds: number }[]>`
      SELECT kind, greatest(0, extract(epoch FROM now() AT TIME ZONE 'UTC' - min("createdAt")))::float8 AS seconds
      FROM "Run" WHERE status = 'queued' GROUP BY kind`;
  }

  /** How many runs are live, by kind and state. */
  async liveRuns(): Promise<{ kind: string; status: string; count: number }[]> {
    const groups = await this.prisma.run.groupBy({
      by: ['kind', 'status'],
      where: { status: { in: ['queued', 'running'] } },
      _count: true,
    });
    return groups.map(({ kind, status, _count }) => ({ kind, status, count: _count }));
  }
}
