import { Injectable } from '@nestjs/common';
import { type Prisma, PrismaService } from '../../database/index.js';

/** The outcome of what was begun and has not ended, or whose end nobody could write down. */
export const BEGUN = 'begun';

export interface NewEntry {
  readonly actorId: string | null;
  readonly actorName: string;
  readonly via: string;
  readonly address: string;
  readonly requestId: string;
  readonly action: string;
  readonly details: Record<string, unknown>;
  readonly outcome: string;
}

export interface EntryFilter {
  readonly actorId?: string | undefined;
  readonly action?: string | undefined;
  readonly outcome?: 'done' | 'refused' | 'begun' | undefined;
}

export type StoredEntry = Prisma.AuditEntryGetPayload<object>;

/** The audit log of the installation: it belongs to nobody, and only its owner's routes read it. */
@Injectable()
export class AuditRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** @returns its id */
  async add({ details, ...entry }: NewEntry): Promise<string> {
    const data = { ...entry, details: details as Prisma.InputJsonObject };
    return (await this.prisma.auditEntry.create({ data, select: { id: true } })).id;
  }

  /** Writes down how it ended, once: the table takes no second word. */
  async end(id: string, outcome: string): Promise<void> {
    await this.prisma.auditEntry.update({ where: { id }, data: { outcome }, select: { id: true } });
  }

  /** Newest first. */
  async list(
    filter: EntryFilter,
    { limit, offset }: { limit: number; offset: number },
  ): Promise<{ items: StoredEntry[]; total: number }> {
    const where = whereOf(filter);
    const [items, total] = await Promise.all([
      this.prisma.auditEntry.findMany({
        ...{ where, take: limit, skip: offset },
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
      }),
      this.prisma.auditEntry.count({ where }),
    ]);
    return { items, total };
  }

  /** Everybody who is in the log, as they were called last. */
  async actors(): Promise<{ id: string; name: string }[]> {
    const rows = await this.prisma.auditEntry.findMany({
      where: { actorId: { not: null } },
      distinct: ['actorId'],
      orderBy: [{ actorId: 'asc' }, { at: 'desc' }],
      select: { actorId: true, actorName: true },
    });
    return rows.flatMap(({ actorId, actorName }) =>
      actorId === null ? [] : [{ id: actorId, name: actorName }],
    );
  }

  async actions(): Promise<string[]> {
    const rows = await this.prisma.auditEntry.groupBy({ by: ['action'], orderBy: { action: 'asc' } });
    return rows.map(({ action }) => action);
  }

  /** Removes what is older. */
  async removeBefore(at: Date): Promise<number> {
    return (await this.prisma.auditEntry.deleteMany({ where: { at: { lt: at } } })).count;
  }
}

function whereOf({ actorId, action, outcome }: EntryFilter): Prisma.AuditEntryWhereInput {
  return {
    ...(actorId !== undefined && { actorId }),
    ...(action !== undefined && { action }),
    ...(outcome !== undefined && { outcome: outcome === 'refused' ? { notIn: ['done', BEGUN] } : outcome }),
  };
}
