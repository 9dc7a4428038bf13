import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Db, PrismaService } from '../../../database/index.js';

/** Which person here is who at a provider: an `Account` of better-auth's, without its tokens, which nobody needs. */
@Injectable()
export class OidcRepository {
  constructor(private readonly prisma: PrismaService) {}

  async personOf(providerId: string, subject: string): Promise<string | null> {
    const found = await this.prisma.account.findUnique({
      where: { providerId_accountId: { providerId, accountId: subject } },
      select: { userId: true },
    });
    return found?.userId ?? null;
  }

  /** Who has this address here; nobody who only stands for a collection has one. */
  async withEmail(email: string): Promise<{ id: string; name: string } | null> {
    return this.prisma.user.findUnique({
      where: { email, role: { not: 'followed' } },
      select: { id: true, name: true },
    });
  }

  async link(userId: string, providerId: string, subject: string, db: Db = this.prisma): Promise<void> {
    await db.account.create({ data: { id: randomUUID(), userId, providerId, accountId: subject } });
  }
}
