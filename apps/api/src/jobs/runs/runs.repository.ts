import { Injectable } from '@nestjs/common';
import type { RunStatus } from '@segue/shared/contracts/http';
import { Prisma, PrismaService, type Db } from '../../database/index.js';
import { liveStatuses, type RunRecord } from './run-record.js';

/** The unique index that keeps two live runs from doing the same work. */
export const liveDedupeIndex = 'Run_live_dedupeKey_key';

/** What a run is made of. */
export interface NewRun {
  readonly kind: string;
  readonly title: string;
  readonly payload: unknown;
  readonly subject?: { readonly kind: string; readonly id: string } | undefined;
  readonly requestedById: string | null;
  readonly requestId: string | null;
  readonly urgent: boolean;
  readonly dedupeKey?: string | undefined;
}

/** Whose runs may be seen: those of one user, and with `system` those that nobody asked for. */
export interface Visible {
  readonly userId: string;
  readonly system: boolean;
}

export interface RunFilter {
  readonly status?: readonly RunStatus[] | undefined;
  readonly kind?: readonly string[] | undefined;
}

const live = { in: liveStatuses };

@Injectable()
export class RunsRepository {
  constructor(private readonly prisma: PrismaService) {}

  create(run: NewRun): Promise<RunRecord> {
    return this.prisma.run.create({ data: toRow(run) });
  }

  /** Makes those whose work is not live yet; the others are left out of what comes back. */
  createMany(runs: readonly NewRun[]): Promise<RunRecord[]> {
    return this.prisma.run.createManyAndReturn({ data: runs.map(toRow), skipDuplicates: true });
  }

  find(id: string): Promise<RunRecord | null> {
    return this.prisma.run.findUnique({ where: { id } });
  }

  findVisible(id: string, visible: Visible): Promise<RunRecord | null> {
    return this.prisma.run.findFirst({ where: { id, ...whose(visible) } });
  }

  findLive(dedupeKeys: readonly string[]): Promise<RunRecord[]> {
    return this.prisma.run.findMany({ where: { dedupeKey: { in: [...dedupeKeys] }, status: live } });
  }

  async page(
    visible: Visible,
    { status, kind }: RunFilter,
    { limit, offset }: { limit: number; offset: number },
  ): Promise<{ items: RunRecord[]; total: number }> {
    const where: Prisma.RunWhereInput = {
      ...whose(visible),
      ...(status !== undefined && { status: { in: [...status] } }),
      ...(kind !== undefined && { kind: { in: [...kind] } }),
    };
    const newestFirst: Prisma.RunOrderByWithRelationInput[] = [{ createdAt: 'desc' }, { id: 'desc' }];
    const [items, total] = await Promise.all([
      this.prisma.run.findMany({ where, orderBy: newestFirst, take: limit, skip: offset }),
      this.prisma.run.count({ where }),
    ]);
    return { items, total };
  }

  async counts(visible: Visible): Promise<Partial<Record<string, number>>> {
    const groups = await this.prisma.run.groupBy({ by: ['status'], where: whose(visible), _count: true });
    return Object.fromEntries(groups.map((group) => [group.status, group._count]));
  }

  /** Live runs of a user, newest first, so that cancelling does not race the workers from the front. */
  liveOf(visible: Visible, kind: string | undefined): Promise<RunRecord[]> {
    return this.prisma.run.findMany({
      where: { ...whose(visible), status: live, ...(kind !== undefined && { kind }) },
      orderBy: { id: 'desc' },
    });
  }

  /** Live runs made before `before`, in the order of their ids, from behind `afterId` on. */
  liveBefore(before: Date, afterId: string | undefined, limit: number): Promise<RunRecord[]> {
    return this.prisma.run.findMany({
      where: {
        status: live,
        createdAt: { lt: before },
        ...(afterId !== undefined && { id: { gt: afterId } }),
      },
      orderBy: { id: 'asc' },
      take: limit,
    });
  }

  /** Those of `ids` that are still live. */
  async stillLive(ids: readonly string[]): Promise<RunRecord[]> {
    return this.prisma.run.findMany({ where: { id: { in: [...ids] }, status: live } });
  }

  async requestCancel(id: string, at: Date): Promise<void> {
    await this.prisma.run.updateMany({ where: { id, status: live }, data: { cancelRequestedAt: at } });
  }

  /** Notes how far a live run has come; null when it is over already. */
  async progress(
    id: string,
    {
      attempts,
      done,
      total,
      message,
    }: { attempts: number; done: number; total: number | null; message: string },
  ): Promise<RunRecord | null> {
    await this.prisma.run.updateMany({
      where: { id, status: 'queued' },
      data: { status: 'running', startedAt: new Date() },
    });
    const [row] = await this.prisma.run.updateManyAndReturn({
      where: { id, status: 'running' },
      data: {
        attempts,
        progressDone: Math.round(done),
        progressTotal: roundOrNull(total),
        progressMessage: message,
      },
    });
    return row ?? null;
  }

  /** Ends a live run; null when it was over already, so that of several ends the first one counts. */
  async close(
    id: string,
    end: {
      readonly status: 'succeeded' | 'failed' | 'cancelled';
      readonly attempts?: number;
      readonly error?: { readonly code: string; readonly message: string };
    },
    db: Db = this.prisma,
  ): Promise<RunRecord | null> {
    const [row] = await db.run.updateManyAndReturn({
      where: { id, status: live },
      data: {
        status: end.status,
        finishedAt: new Date(),
        ...(end.attempts !== undefined && { attempts: end.attempts }),
        ...(end.error && { errorCode: end.error.code, errorMessage: end.error.message }),
      },
    });
    return row ?? null;
  }

  /** Ends those that are still live as cancelled, and returns them. */
  closeCancelled(ids: readonly string[]): Promise<RunRecord[]> {
    return this.prisma.run.updateManyAndReturn({
      where: { id: { in: [...ids] }, status: live },
      data: { status: 'cancelled', finishedAt: new Date() },
    });
  }

  /** Whatever it was: it is looked after. */
  async setAside(id: string, at: Date): Promise<void> {
    await this.prisma.run.update({ where: { id }, data: { setAsideAt: at } });
  }

  keepResult(id: string, result: Readonly<Record<string, unknown>>, db: Db): Promise<RunRecord> {
    return db.run.update({ where: { id }, data: { result: result as Prisma.InputJsonObject } });
  }
}

function whose({ userId, system }: Visible): Prisma.RunWhereInput {
  return system ? { OR: [{ requestedById: userId }, { requestedById: null }] } : { requestedById: userId };
}

function toRow({ subject, payload, dedupeKey, ...run }: NewRun): Prisma.RunCreateManyInput {
  return {
    ...run,
    payload: payload as Prisma.InputJsonValue,
    subjectKind: subject?.kind ?? null,
    subjectId: subject?.id ?? null,
    dedupeKey: dedupeKey ?? null,
  };
}

function roundOrNull(value: number | null): number | null {
  return value === null ? null : Math.round(value);
}
