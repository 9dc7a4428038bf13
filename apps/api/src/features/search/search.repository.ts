import { Injectable } from '@nestjs/common';
import { PrismaService } from '../../database/index.js';

/** The few ids that indexing needs beside the views. */
@Injectable()
export class SearchRepository {
  constructor(private readonly prisma: PrismaService) {}

  async userIds(): Promise<string[]> {
    return (await this.prisma.user.findMany({ select: { id: true } })).map(({ id }) => id);
  }

  async trackIdsOf(releaseIds: readonly string[]): Promise<string[]> {
    const rows = await this.prisma.$queryRaw<{ id: string }[]>`
      SELECT id FROM "Track" WHERE "releaseId" = ANY(${releaseIds}::uuid[])`;
    return rows.map(({ id }) => id);
  }
}
