import { Injectable } from '@nestjs/common';
import type { Own } from '../../access/index.js';
import { PrismaService, type Prisma } from '../../database/index.js';

export type StoredLink = Prisma.PlaylistLinkGetPayload<object>;

/** Links to playlists; only the hashes of their tokens are here. */
@Injectable()
export class PlaylistLinksRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** The newest first. */
  list({ ownerId: userId }: Own, playlistId: string): Promise<StoredLink[]> {
    return this.prisma.playlistLink.findMany({
      where: { userId, playlistId },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    });
  }

  create(
    { ownerId: userId }: Own,
    link: { playlistId: string; tokenHash: string; note: string; audio: boolean; expiresAt: Date | null },
  ): Promise<StoredLink> {
    return this.prisma.playlistLink.create({ data: { ...link, userId } });
  }

  /** Answers false when this person has no such link. */
  async revoke({ ownerId: userId }: Own, id: string, at: Date): Promise<boolean> {
    const link = await this.prisma.playlistLink.findFirst({ where: { id, userId } });
    if (link === null) return false;
    if (link.revokedAt === null)
      await this.prisma.playlistLink.update({ where: { id }, data: { revokedAt: at } });
    return true;
  }

  async opened(id: string): Promise<void> {
    await this.prisma.playlistLink.updateMany({ where: { id }, data: { opened: { increment: 1 } } });
  }

  async nameOf(userId: string): Promise<string> {
    const { name } = await this.prisma.user.findUniqueOrThrow({
      where: { id: userId },
      select: { name: true },
    });
    return name;
  }
}
