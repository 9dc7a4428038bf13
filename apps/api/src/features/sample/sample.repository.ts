import { Injectable } from '@nestjs/common';
import type { Own } from '../../access/index.js';
import { PrismaService } from '../../database/index.js';

/** What the list of imports calls it. */
const SAMPLE_NAME = 'Sample crate';

@Injectable()
export class SampleRepository {
  constructor(private readonly prisma: PrismaService) {}

  async createImport({ ownerId: userId }: Own, runId: string): Promise<string> {
    const facts = { userId, runId, fileName: SAMPLE_NAME, format: 'discogs-collection' };
    const { id } = await this.prisma.importBatch.upsert({ where: { runId }, create: facts, update: {} });
    return id;
  }

  async ownerId(): Promise<string | null> {
    const owner = await this.prisma.user.findFirst({ where: { role: 'owner' }, select: { id: true } });
    return owner?.id ?? null;
  }

  /** Whether the crate was loaded for this person before. */
  async hasSample({ ownerId: userId }: Own): Promise<boolean> {
    return (await this.prisma.importBatch.count({ where: { userId, fileName: SAMPLE_NAME } })) > 0;
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
