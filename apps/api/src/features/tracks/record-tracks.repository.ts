import { Injectable } from '@nestjs/common';
import { PrismaService } from '../../database/index.js';

/** Which track is on which record: ids alone, for parts of a library that were chosen by a grant already. */
@Injectable()
export class RecordTracksRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** Releases that these tracks are on, each once. */
  async releasesOf(trackIds: readonly string[]): Promise<string[]> {
    const rows = await this.prisma.$queryRaw<{ id: string }[]>`
      SELECT DISTINCT "releaseId" AS id FROM "Track"
      WHERE id = ANY(${trackIds}::uuid[]) AND "releaseId" IS NOT NULL`;
    return rows.map(({ id }) => id);
  }

  /** Tracks of these releases in the order of their sides. */
  async tracksOf(releaseIds: readonly string[]): Promise<string[]> {
    const rows = await this.prisma.$queryRaw<{ id: string }[]>`
      SELECT id FROM "Track" WHERE "releaseId" = ANY(${releaseIds}::uuid[]) ORDER BY "releaseId", "sortOrder"`;
    return rows.map(({ id }) => id);
  }
}
