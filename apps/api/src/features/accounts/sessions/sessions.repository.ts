import { Injectable } from '@nestjs/common';
import type { Own } from '../../../access/index.js';
import { PrismaService } from '../../../database/index.js';

/** What is shown of a session; the token stays where it is. */
const shown = {
  id: true,
  ipAddress: true,
  userAgent: true,
  createdAt: true,
  lastSeenAt: true,
  expiresAt: true,
} as const;

export interface SessionRow {
  readonly id: string;
  readonly ipAddress: string | null;
  readonly userAgent: string | null;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
}

/** Where people are signed in. */
@Injectable()
export class SessionsRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** Those that still hold, the one seen last first. */
  listOf({ ownerId }: Own, now: Date): Promise<SessionRow[]> {
    return this.prisma.session.findMany({
      where: { userId: ownerId, expiresAt: { gt: now } },
      orderBy: [{ lastSeenAt: 'desc' }, { id: 'asc' }],
      select: shown,
    });
  }

  /** @returns whether the person had such a session */
  async end({ ownerId }: Own, id: string): Promise<boolean> {
    return (await this.prisma.session.deleteMany({ where: { id, userId: ownerId } })).count > 0;
  }

  /** @param keep the session that stays; none when undefined */
  async endAllBut({ ownerId }: Own, keep: string | undefined): Promise<number> {
    const { count } = await this.prisma.session.deleteMany({
      where: { userId: ownerId, ...(keep !== undefined && { id: { not: keep } }) },
    });
    return count;
  }

  async markSeen(id: string, seen: { at: Date; address: string; userAgent: string }): Promise<void> {
    await this.prisma.session.updateMany({
      where: { id },
      data: { lastSeenAt: seen.at, ipAddress: seen.address, userAgent: seen.userAgent },
    });
  }
}
