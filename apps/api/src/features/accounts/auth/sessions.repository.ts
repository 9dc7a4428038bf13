import { Injectable } from '@nestjs/common';
import { keptPlan, PrismaService } from '../../../database/index.js';
import type { SessionUser } from './better-auth.js';

/** Whose session it is, and when it ends. */
export type SignedIn = SessionUser & { readonly expiresAt: Date };

/** Sessions as every request asks for them: one question, planned once. */
@Injectable()
export class SessionsRepository {
  constructor(private readonly prisma: PrismaService) {}

  async signedIn(token: string): Promise<SignedIn | null> {
    const [row] = await this.prisma.$queryRaw<SignedIn[]>`
      ${keptPlan} SELECT s."expiresAt", u.id, u.name, u.username, u."displayUsername", u.role, u.banned
      FROM "Session" s JOIN "User" u ON u.id = s."userId" WHERE s.token = ${token}`;
    return row ?? null;
  }
}
