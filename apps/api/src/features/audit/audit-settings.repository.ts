import { Injectable } from '@nestjs/common';
import { PrismaService, Transactions } from '../../database/index.js';

const KEY = 'audit';
/** A year. */
const USUAL_DAYS = 365;

/** How many days the log is kept: one setting for the installation. */
@Injectable()
export class AuditSettings {
  constructor(
    private readonly prisma: PrismaService,
    private readonly transactions: Transactions,
  ) {}

  async days(): Promise<number> {
    const setting = await this.prisma.setting.findFirst({ where: { userId: null, key: KEY } });
    const { days } = Object(setting?.value) as { days?: unknown };
    return typeof days === 'number' ? days : USUAL_DAYS;
  }

  async setDays(days: number): Promise<void> {
    const value = { days };
    await this.transactions.run(async (tx) => {
      const { count } = await tx.setting.updateMany({ where: { userId: null, key: KEY }, data: { value } });
      if (count === 0) await tx.setting.create({ data: { key: KEY, value } });
    });
  }
}
