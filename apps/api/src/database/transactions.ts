import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { isWriteConflict } from './database-errors.js';
import type { Prisma } from './generated/client.js';
import { rethrowNamingOutage } from './outage.js';
import { PrismaService } from './prisma.service.js';

/** Waits before the second, third, … try, in milliseconds; after the last one the conflict is the caller's. */
const pauses = [10, 40, 160, 640];

/** Time to get a connection, and time for the whole transaction: a large import is one. */
const limits = { maxWait: 10_000, timeout: 120_000 };

@Injectable()
export class Transactions {
  constructor(private readonly prisma: PrismaService) {}

  /**
   * All of `work` or nothing. Tried again after a serialization failure or a deadlock, so `work` does nothing but
   * talk to `tx`; what follows from it belongs after the commit.
   * @throws TypedError `unavailable` when the database is away
   */
  async run<T>(work: (tx: Prisma.TransactionClient) => Promise<T>): Promise<T> {
    for (const pause of pauses) {
      try {
        return await this.once(work);
      } catch (error) {
        if (!isWriteConflict(error)) throw error;
        await wait(pause);
      }
    }
    return this.once(work);
  }

  private once<T>(work: (tx: Prisma.TransactionClient) => Promise<T>): Promise<T> {
    return this.prisma.$transaction(work, limits).catch(rethrowNamingOutage);
  }
}
