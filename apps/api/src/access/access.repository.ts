import { Injectable } from '@nestjs/common';
import { Prisma, PrismaService } from '../database/index.js';
import type { SharedScope } from './grant.js';

/** What one person is let at, of what belongs to another. */
export type Shared = Readonly<Record<SharedScope, boolean>> & {
  readonly ownerId: string;
  readonly viewerId: string;
};

/** A link that shows one playlist to whoever has it. */
export interface OpenLink {
  readonly id: string;
  readonly playlistId: string;
  readonly ownerId: string;
  /** Lets hear, too. */
  readonly audio: boolean;
}

@Injectable()
export class AccessRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** What others let this person see. */
  sharedWith(viewerId: string): Promise<Shared[]> {
    return this.shared(Prisma.sql`"viewerId" = ${viewerId}`);
  }

  /** What these people let others see. */
  sharedBy(ownerIds: readonly string[]): Promise<Shared[]> {
    return this.shared(Prisma.sql`"ownerId" = ANY(${ownerIds})`);
  }

  /** The open link with this hash, of somebody who is not banned. */
  async link(tokenHash: string, now: Date): Promise<OpenLink | null> {
    const [link] = await this.prisma.$queryRaw<OpenLink[]>`
      SELECT l.id, l."playlistId", l."userId" AS "ownerId", l.audio
      FROM "PlaylistLink" l JOIN "User" u ON u.id = l."userId" AND NOT u.banned
      WHERE l."tokenHash" = ${tokenHash} AND l."revokedAt" IS NULL
        AND (l."expiresAt" IS NULL OR l."expiresAt" > ${now})`;
    return link ?? null;
  }

  /**
   * Friends by what they share, followed collections as they are. A share without a friendship, and whatever belongs
   * to somebody who is banned, counts for nothing.
   */
  private shared(where: Prisma.Sql): Promise<Shared[]> {
    return this.prisma.$queryRaw<Shared[]>`
      SELECT * FROM (
        SELECT s."ownerId", s."viewerId", s.collection, s.ratings, s.playlists, s.audio
        FROM "Share" s JOIN "User" u ON u.id = s."ownerId" AND NOT u.banned
        WHERE EXISTS (
          SELECT 1 FROM "Friendship" f WHERE f."acceptedAt" IS NOT NULL
            AND ((f."askedById" = s."ownerId" AND f."askedId" = s."viewerId")
              OR (f."askedById" = s."viewerId" AND f."askedId" = s."ownerId")))
        UNION ALL
        SELECT f."followedId", f."userId", true, false, false, false
        FROM "Follow" f JOIN "User" u ON u.id = f."followedId" AND u.role = 'followed'
      ) shared WHERE ${where} ORDER BY "ownerId", "viewerId"`;
  }
}
