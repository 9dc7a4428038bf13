import { Injectable } from '@nestjs/common';
import { PrismaService } from '../../database/index.js';

@Injectable()
export class SampleRepository {
  constructor(private readonly prisma: PrismaService) {}

  async createImport(userId: string, runId: string): Promise<string> {
    const facts = { userId, runId, fileName: 'Sample crate', format: 'discogs-collection' };
    const { id } = await this.prisma.importBatch.upsert({ where: { runId }, create: facts, update: {} });
    return id;
  }

  /** Those of these releases whose tracklist is not in yet, by Discogs number. */
  async listed(discogsIds: readonly number[]): Promise<Map<number, string>> {
    const rows = await this.prisma.release.findMany({
      where: { discogsId: { in: [...discogsIds] }, details: 'listed' },
      select: { id: true, discogsId: true },
    });
    return new Map(
      rows.flatMap(({ id, discogsId }) => (discogsId === null ? [] : [[discogsId, id] as const])),
    );
  }

  track(discogsId: number, position: string): Promise<{ id: string; title: string } | null> {
    return this.prisma.track.findFirst({
      where: { position, release: { discogsId } },
      select: { id: true, title: true },
      orderBy: { sortOrder: 'asc' },
    });
  }
}
