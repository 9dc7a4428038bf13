import { Injectable } from '@nestjs/common';
import { downloadTrackJob } from '@segue/shared/contracts/jobs';
import type { Own } from '../../access/index.js';
import { PrismaService } from '../../database/index.js';
import { readChoice, type SourceChoice } from './source-choice.js';

const KEY = 'audio-sources';

/** A video that Discogs lists for a release. */
export interface ListedVideo {
  readonly releaseId: string;
  readonly url: string;
  readonly title: string;
  readonly durationSeconds: number | null;
}

@Injectable()
export class FetchingRepository {
  constructor(private readonly prisma: PrismaService) {}

  async choice({ ownerId: userId }: Own): Promise<SourceChoice> {
    const row = await this.prisma.setting.findUnique({ where: { userId_key: { userId, key: KEY } } });
    return readChoice(row?.value);
  }

  async saveChoice({ ownerId: userId }: Own, { sources, format }: SourceChoice): Promise<void> {
    const value = { sources: sources.map((one) => ({ ...one })), format };
    await this.prisma.setting.upsert({
      where: { userId_key: { userId, key: KEY } },
      create: { userId, key: KEY, value },
      update: { value },
    });
  }

  async videosOf(releaseIds: readonly string[]): Promise<ListedVideo[]> {
    const rows = await this.prisma.externalLink.findMany({
      where: { releaseId: { in: [...releaseIds] }, kind: 'video' },
      orderBy: { id: 'asc' },
    });
    return rows.flatMap(({ releaseId, url, title, durationSeconds }) =>
      releaseId === null ? [] : [{ releaseId, url, title, durationSeconds }],
    );
  }

  /**
   * Searches of YouTube since then, of everybody: those that were made, those of runs that are live and may still make
   * one, and, to be safe, those of runs that failed or were stopped under way.
   */
  async youtubeSearches(since: Date): Promise<number> {
    const search = JSON.stringify({ steps: [{ kind: 'search', source: 'youtube' }] });
    const [row] = await this.prisma.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM "Run"
      WHERE kind = ${downloadTrackJob.name} AND payload @> ${search}::jsonb
        AND (status IN ('queued', 'running')
          OR "finishedAt" >= ${since} AND (
            status = 'succeeded' AND result->'asked' @> '["youtube"]'::jsonb
            OR status IN ('failed', 'cancelled') AND "startedAt" IS NOT NULL))`;
    return row?.count ?? 0;
  }

  /** What Segue itself keeps, without files that are read in place. */
  async storedBytes(): Promise<number> {
    const { _sum } = await this.prisma.audioFile.aggregate({
      where: { NOT: { storageKey: { startsWith: 'in-place/' } } },
      _sum: { sizeBytes: true },
    });
    return Number(_sum.sizeBytes ?? 0);
  }

  /** Which of these keys belong to live runs. */
  async liveKeys(keys: readonly string[]): Promise<Set<string>> {
    const rows = await this.prisma.run.findMany({
      where: { dedupeKey: { in: [...keys] }, status: { in: ['queued', 'running'] } },
      select: { dedupeKey: true },
    });
    return new Set(rows.flatMap(({ dedupeKey }) => dedupeKey ?? []));
  }
}
