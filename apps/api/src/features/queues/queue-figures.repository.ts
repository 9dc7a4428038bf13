import { Injectable } from '@nestjs/common';
import { PrismaService } from '../../database/index.js';

/** Figures of one kind of job, out of its runs. Times in seconds. */
export interface Live {
  readonly kind: string;
  readonly queued: number;
  readonly running: number;
  readonly oldestSeconds: number | null;
}

export interface Ended {
  readonly kind: string;
  /** Of the last hour. */
  readonly waitSeconds: number | null;
  readonly runSeconds: number | null;
  readonly lastHour: number;
  /** Of the last 24 hours. */
  readonly failedToday: number;
}

/** How many ended within five minutes; `ago` 0 is the present five, 11 those of an hour ago. */
export interface Ending {
  readonly kind: string;
  readonly ago: number;
  readonly count: number;
}

/** Counts the runs of all people, never what is in them. Each question is answered by an index. */
@Injectable()
export class QueueFiguresRepository {
  constructor(private readonly prisma: PrismaService) {}

  live(): Promise<Live[]> {
    return this.prisma.$queryRaw<Live[]>`
      SELECT kind, count(*) FILTER (WHERE status = 'queued')::int AS queued,
             count(*) FILTER (WHERE status = 'running')::int AS running,
             greatest(0, extract(epoch FROM now() AT TIME ZONE 'UTC'
               - min("createdAt") FILTER (WHERE status = 'queued')))::float8 AS "oldestSeconds"
      FROM "Run" WHERE status IN ('queued', 'running') GROUP BY kind`;
  }

  ended(): Promise<Ended[]> {
    return this.prisma.$queryRaw<Ended[]>`
      WITH ended AS (
        SELECT *, "finishedAt" > now() AT TIME ZONE 'UTC' - interval '1 hour' AS fresh FROM "Run"
        WHERE "finishedAt" > now() AT TIME ZONE 'UTC' - interval '24 hours')
      SELECT kind, count(*) FILTER (WHERE fresh)::int AS "lastHour",
             count(*) FILTER (WHERE status = 'failed')::int AS "failedToday",
             percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM "startedAt" - "createdAt"))
               FILTER (WHERE fresh AND "startedAt" IS NOT NULL) AS "waitSeconds",
             percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM "finishedAt" - "startedAt"))
               FILTER (WHERE fresh AND "startedAt" IS NOT NULL) AS "runSeconds"
      FROM ended GROUP BY kind`;
  }

  course(): Promise<Ending[]> {
    return this.prisma.$queryRaw<Ending[]>`
      SELECT kind, floor(extract(epoch FROM now() AT TIME ZONE 'UTC' - "finishedAt") / 300)::int AS ago,
             count(*)::int AS count
      FROM "Run" WHERE "finishedAt" > now() AT TIME ZONE 'UTC' - interval '1 hour' GROUP BY 1, 2`;
  }
}
