import { Injectable } from '@nestjs/common';
import type { ReleaseCard } from '@segue/shared/contracts/http';
import type { Own } from '../../access/index.js';
import { Prisma, PrismaService } from '../../database/index.js';
import { seenReleases } from './seen-catalogue.repository.js';

/** Releases as cards, in their person's own words. */
@Injectable()
export class ReleaseCardRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** In the order of `ids`; unknown ones are left out. */
  async byIds({ ownerId }: Own, ids: readonly string[]): Promise<ReleaseCard[]> {
    const cards = await this.prisma.$queryRaw<ReleaseCard[]>`
      SELECT r.id, r.title, r.artist, r.year, r.label, r."catalogNumber", r.format, r."thumbUrl",
             EXISTS (SELECT 1 FROM "CollectionItem" i
                     WHERE i."releaseId" = r.id AND i."userId" = ${ownerId}) AS owned
      FROM (${seenReleases(Prisma.sql`${ownerId}`)}) r WHERE r.id = ANY(${ids}::uuid[])`;
    const byId = new Map(cards.map((card) => [card.id, card]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }
}
