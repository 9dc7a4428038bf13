import { Injectable } from '@nestjs/common';
import type { Own } from '../../../access/index.js';
import { keptPlan, PrismaService } from '../../../database/index.js';
import type { SessionUser } from '../auth/better-auth.js';

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

/** Whose session it is, and when it ends. */
export interface SignedIn {
  readonly id: string;
  readonly user: SessionUser;
  readonly expiresAt: Date;
}

/** Where people are signed in. */
@Injectable()
export class SessionsRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** The session of a token. Every request asks for it: one question, planned once. */
  async signedIn(token: string): Promise<SignedIn | null> {
    const [row] = await this.prisma.$queryRaw<(SessionUser & { sessionId: string; expiresAt: Date })[]>`
      ${keptPlan} SELECT s.id AS "sessionId", s."expiresAt",
                         u.id, u.name, u.username, u."displayUsername", u.role, u.banned
      FROM "Session" s JOIN "User" u ON u.id = s."userId" WHERE s.token = ${token}`;
    if (row === undefined) return null;
    const { sessionId, expiresAt, ...user } = row;
    return { id: sessionId, user, expiresAt };
  }

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
