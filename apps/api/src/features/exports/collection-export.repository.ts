import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Own } from '../../access/index.js';
import { PrismaService } from '../../database/index.js';
import type { ExportedCopy, ExportedRelease, ExportedWish } from './discogs-csv.js';

const PAGE = 1000;
const texts = z.record(z.string(), z.string());

const releaseFacts = {
  discogsId: true,
  catalogNumber: true,
  artistCredit: true,
  title: true,
  labelText: true,
  formatText: true,
  year: true,
} as const;

/** What a person has of Discogs, page by page. Records that Discogs does not know are no rows of its export. */
@Injectable()
export class CollectionExportRepository {
  constructor(private readonly prisma: PrismaService) {}

  async customNames({ ownerId }: Own): Promise<string[]> {
    const rows = await this.prisma.$queryRaw<{ name: string }[]>`
      SELECT DISTINCT jsonb_object_keys("customFields") AS name
      FROM "CollectionItem" WHERE "userId" = ${ownerId} ORDER BY name`;
    return rows.map(({ name }) => name);
  }

  async *copies({ ownerId: userId }: Own): AsyncGenerator<ExportedCopy> {
    for (let after: string | null = null; ;) {
      const page: Awaited<ReturnType<typeof this.copiesAfter>> = await this.copiesAfter(userId, after);
      for (const { release, customFields, ...copy } of page) {
        if (known(release)) yield { ...copy, release, customFields: texts.parse(customFields) };
      }
      if (page.length < PAGE) return;
      after = page.at(-1)?.id ?? null;
    }
  }

  private copiesAfter(userId: string, after: string | null) {
    return this.prisma.collectionItem.findMany({
      where: { userId, release: { discogsId: { not: null } } },
      include: { release: { select: releaseFacts } },
      orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
      take: PAGE,
      ...(after !== null && { cursor: { id: after }, skip: 1 }),
    });
  }

  async *wishes({ ownerId: userId }: Own): AsyncGenerator<ExportedWish> {
    for (let after: string | null = null; ;) {
      const page: Awaited<ReturnType<typeof this.wishesAfter>> = await this.wishesAfter(userId, after);
      for (const { release, ...wish } of page) if (known(release)) yield { ...wish, release };
      if (page.length < PAGE) return;
      after = page.at(-1)?.releaseId ?? null;
    }
  }

  private wishesAfter(userId: string, after: string | null) {
    return this.prisma.wantlistItem.findMany({
      where: {
        userId,
        release: { discogsId: { not: null } },
        ...(after !== null && { releaseId: { gt: after } }),
      },
      include: { release: { select: releaseFacts } },
      orderBy: { releaseId: 'asc' },
      take: PAGE,
    });
  }
}

type Facts = Omit<ExportedRelease, 'discogsId'> & { readonly discogsId: number | null };

const known = (release: Facts): release is ExportedRelease => release.discogsId !== null;
