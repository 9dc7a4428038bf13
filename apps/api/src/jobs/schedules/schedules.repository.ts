import { Injectable } from '@nestjs/common';
import { PrismaService } from '../../database/index.js';

/** How a schedule is set and how it went. */
export interface ScheduleRecord {
  readonly name: string;
  readonly enabled: boolean;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  /** succeeded, failed; null while it has never ended */
  readonly outcome: string | null;
  readonly message: string;
}

@Injectable()
export class SchedulesRepository {
  constructor(private readonly prisma: PrismaService) {}

  async all(): Promise<ReadonlyMap<string, ScheduleRecord>> {
    return new Map((await this.prisma.schedule.findMany()).map((schedule) => [schedule.name, schedule]));
  }

  async save(name: string, facts: Partial<Omit<ScheduleRecord, 'name'>>): Promise<void> {
    await this.prisma.schedule.upsert({ where: { name }, create: { name, ...facts }, update: facts });
  }
}
