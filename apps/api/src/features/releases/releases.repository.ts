import { Injectable } from '@nestjs/common';
import { Prisma, PrismaService } from '../../database/index.js';

export type StoredRelease = Prisma.ReleaseGetPayload<{ include: { items: true } }>;

@Injectable()
export class ReleasesRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** A release that this person owns, with their copies of it. */
  owned(userId: string, id: string): Promise<StoredRelease | null> {
    return this.prisma.release.findFirst({
      where: { id, items: { some: { userId } } },
      include: { items: { where: { userId }, orderBy: { copy: 'asc' } } },
    });
  }
}
