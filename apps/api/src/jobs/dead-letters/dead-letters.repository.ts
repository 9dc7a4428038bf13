import { Injectable } from '@nestjs/common';
import { PrismaService, type Prisma } from '../../database/index.js';
import type { RunRecord } from '../runs/run-record.js';

/** Which dead letters: these, those of one kind, or all. */
export interface Which {
  readonly ids?: readonly string[] | undefined;
  readonly kind?: string | undefined;
}

export interface DeadLetterRecord extends RunRecord {
  readonly requestedBy: { readonly name: string } | null;
}

/** Runs that the queue gave up after all attempts, and that nobody has seen to. */
@Injectable()
export class DeadLettersRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** Newest first. */
  async page(which: Which, limit: number, offset: number) {
    const where = dead(which);
    const [items, total] = await Promise.all([
      this.prisma.run.findMany({
        where,
        include: { requestedBy: { select: { name: true } } },
        orderBy: [{ finishedAt: 'desc' }, { id: 'desc' }],
        take: limit,
        skip: offset,
      }),
      this.prisma.run.count({ where }),
    ]);
    return { items: items as DeadLetterRecord[], total };
  }

  /** The next few behind `afterId`, in the order of their ids. */
  some(which: Which, afterId: string | undefined, limit: number): Promise<RunRecord[]> {
    const where = afterId === undefined ? dead(which) : { AND: [dead(which), { id: { gt: afterId } }] };
    return this.prisma.run.findMany({ where, orderBy: { id: 'asc' }, take: limit });
  }

  /** Returns how many they were. */
  async setAside(which: Which, at: Date): Promise<number> {
    const { count } = await this.prisma.run.updateMany({ where: dead(which), data: { setAsideAt: at } });
    return count;
  }

  async counts(): Promise<ReadonlyMap<string, number>> {
    const groups = await this.prisma.run.groupBy({ by: ['kind'], where: dead({}), _count: true });
    return new Map(groups.map(({ kind, _count }) => [kind, _count]));
  }
}

/** `unexpected` is what the host says when attempts ran out; a declared failure is an answer, and no dead letter. */
function dead({ ids, kind }: Which): Prisma.RunWhereInput {
  return {
    ...{ status: 'failed', errorCode: 'unexpected', setAsideAt: null },
    ...(ids !== undefined && { id: { in: [...ids] } }),
    ...(kind !== undefined && { kind }),
  };
}
