import { Injectable } from '@nestjs/common';
import type { CatalogueRelease } from '../../adapters/catalogues/index.js';
import type { Own } from '../../access/index.js';
import { PrismaService } from '../../database/index.js';

export interface HandAdded {
  readonly title: string;
  readonly artistCredit: string;
  readonly year: number | null;
  readonly formatText: string;
}

/** Releases that come in one by one, by hand. */
@Injectable()
export class HandAddedRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** How many copies a person has of each release, by its Discogs number. */
  async owned({ ownerId }: Own, discogsIds: readonly number[]): Promise<Map<number, number>> {
    const rows = await this.prisma.$queryRaw<{ discogsId: number; copies: number }[]>`
      SELECT r."discogsId", count(*)::int AS copies FROM "Release" r
      JOIN "CollectionItem" c ON c."releaseId" = r.id AND c."userId" = ${ownerId}
      WHERE r."discogsId" = ANY(${discogsIds}) GROUP BY r."discogsId"`;
    return new Map(rows.map(({ discogsId, copies }) => [discogsId, copies]));
  }

  byDiscogsId(discogsId: number) {
    return this.prisma.release.findUnique({ where: { discogsId }, select: { id: true, details: true } });
  }

  /** Somebody else may add the same release at the same moment: then it is there, and theirs is as good. */
  async list(release: CatalogueRelease): Promise<string> {
    const { discogsId, title, artistCredit, year, formats } = release;
    const { id } = await this.prisma.release.upsert({
      where: { discogsId },
      create: { discogsId, title, artistCredit, year, formatText: formatLine(formats) },
      update: {},
      select: { id: true },
    });
    return id;
  }

  async typeIn({ ownerId }: Own, facts: HandAdded): Promise<string> {
    const data = { ...facts, addedById: ownerId };
    return (await this.prisma.release.create({ data, select: { id: true } })).id;
  }

  /** The catalogue's numbers of artists whose name is unmistakable: no second one is called the same. */
  async artistNumbers(names: readonly string[]): Promise<Map<string, number>> {
    const where = { name: { in: [...names] }, discogsId: { not: null } };
    return unmistakable(await this.prisma.artist.findMany({ where }));
  }

  async labelNumbers(names: readonly string[]): Promise<Map<string, number>> {
    const where = { name: { in: [...names] }, discogsId: { not: null } };
    return unmistakable(await this.prisma.label.findMany({ where }));
  }
}

function unmistakable(rows: readonly { name: string; discogsId: number | null }[]): Map<string, number> {
  const alone = rows.filter(({ name }) => rows.filter((other) => other.name === name).length === 1);
  return new Map(
    alone.flatMap(({ name, discogsId }) => (discogsId === null ? [] : [[name, discogsId] as const])),
  );
}

/** As the line of an export is written: `2xVinyl, 12", Album + CD`. */
function formatLine(formats: CatalogueRelease['formats']): string {
  return formats
    .map(({ name, quantity, text, descriptions }) =>
      [quantity > 1 ? `${quantity}x${name}` : name, ...descriptions, ...(text === null ? [] : [text])].join(
        ', ',
      ),
    )
    .join(' + ');
}
