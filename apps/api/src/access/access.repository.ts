import { Injectable } from '@nestjs/common';
import { PrismaService } from '../database/index.js';
import type { SharedScope } from './grant.js';

/** What one person is let at, of what belongs to another. */
export type SharedWithMe = Readonly<Record<SharedScope, boolean>> & { readonly ownerId: string };

@Injectable()
export class AccessRepository {
  constructor(private readonly prisma: PrismaService) {}

  /**
   * Everything that others let this person see: friends by what they share, followed collections as they are.
   * A share without a friendship, and whatever belongs to somebody who is banned, counts for nothing.
   */
  sharedWith(viewerId: string): Promise<SharedWithMe[]> {
    return this.prisma.$queryRaw<SharedWithMe[]>`
      SELECT s."ownerId", s.collection, s.ratings, s.playlists, s.audio
      FROM "Share" s JOIN "User" u ON u.id = s."ownerId" AND NOT u.banned
      WHERE s."viewerId" = ${viewerId} AND EXISTS (
        SELECT 1 FROM "Friendship" f WHERE f."acceptedAt" IS NOT NULL
          AND ((f."askedById" = s."ownerId" AND f."askedId" = s."viewerId")
            OR (f."askedById" = s."viewerId" AND f."askedId" = s."ownerId")))
      UNION ALL
      SELECT f."followedId", true, false, false, false
      FROM "Follow" f JOIN "User" u ON u.id = f."followedId" AND u.role = 'followed'
      WHERE f."userId" = ${viewerId}
      ORDER BY 1`;
  }
}
