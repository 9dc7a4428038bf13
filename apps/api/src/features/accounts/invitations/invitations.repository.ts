import { Injectable } from '@nestjs/common';
import type { Own } from '../../../access/index.js';
import { Prisma, PrismaService, type Db } from '../../../database/index.js';

const withMaker = { createdBy: { select: { name: true } } } as const satisfies Prisma.InvitationInclude;

export type StoredInvitation = Prisma.InvitationGetPayload<{ include: typeof withMaker }>;
export interface ListedInvitation extends StoredInvitation {
  readonly usedBy: string | null;
}

/** Invitations; only the hashes of their tokens are here. */
@Injectable()
export class InvitationsRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** The newest first. */
  async list(): Promise<ListedInvitation[]> {
    const invitations = await this.prisma.invitation.findMany({
      include: withMaker,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    });
    const ids = invitations.flatMap(({ usedById }) => usedById ?? []);
    const people = await this.prisma.user.findMany({
      where: { id: { in: ids } },
      select: { id: true, name: true },
    });
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return invitations.map((row) => ({ ...row, usedBy: names.get(row.usedById ?? '') ?? null }));
  }

  create(
    { ownerId }: Own,
    invitation: { tokenHash: string; role: string; note: string; expiresAt: Date },
  ): Promise<StoredInvitation> {
    return this.prisma.invitation.create({
      data: { ...invitation, createdById: ownerId },
      include: withMaker,
    });
  }

  findByHash(tokenHash: string): Promise<StoredInvitation | null> {
    return this.prisma.invitation.findUnique({ where: { tokenHash }, include: withMaker });
  }

  find(id: string): Promise<StoredInvitation | null> {
    return this.prisma.invitation.findUnique({ where: { id }, include: withMaker });
  }

  /** Answers false when it is used, or was taken back before. */
  async revoke(id: string, at: Date): Promise<boolean> {
    const { count } = await this.prisma.invitation.updateMany({
      where: { id, usedAt: null, revokedAt: null },
      data: { revokedAt: at },
    });
    return count > 0;
  }

  /** Uses it up. Of two at once one waits for the other here, and then finds it used: answers false. */
  async use(id: string, usedById: string, at: Date, db: Db): Promise<boolean> {
    const { count } = await db.invitation.updateMany({
      where: { id, usedAt: null, revokedAt: null, expiresAt: { gt: at } },
      data: { usedAt: at, usedById },
    });
    return count > 0;
  }
}
