import { Injectable } from '@nestjs/common';
import type { CatalogueRelease } from '../../adapters/catalogues/index.js';
import type { Own } from '../../access/index.js';
import { type Db, PrismaService } from '../../database/index.js';
import { idOf, type Ids } from './catalogue-names.repository.js';

/** Everything that is said of a release but its number: one that is typed in has none. */
export type ReleaseFacts = Omit<CatalogueRelease, 'discogsId'>;

/** A release whose tracklist is still to come. */
export interface ListedRelease {
  readonly id: string;
  readonly discogsId: number;
  readonly title: string;
  readonly artistCredit: string;
  readonly detailsEtag: string | null;
}

const LISTED = { details: 'listed', discogsId: { not: null } } as const;

@Injectable()
export class DetailsRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** Releases in a person's collection that are only listed so far, oldest first; or of `ids`, whoever has those. */
  async listed({ ownerId }: Own, ids: readonly string[] | null): Promise<ListedRelease[]> {
    const rows = await this.prisma.release.findMany({
      where:
        ids === null
          ? { ...LISTED, items: { some: { userId: ownerId } } }
          : { ...LISTED, id: { in: [...ids] } },
      select: { id: true, discogsId: true, title: true, artistCredit: true, detailsEtag: true },
      orderBy: { id: 'asc' },
    });
    return rows.flatMap((row) => (row.discogsId === null ? [] : [{ ...row, discogsId: row.discogsId }]));
  }

  /** How many of a person's releases are only listed so far. */
  countListed({ ownerId }: Own): Promise<number> {
    return this.prisma.release.count({ where: { ...LISTED, items: { some: { userId: ownerId } } } });
  }

  async isListed(id: string): Promise<boolean> {
    return (await this.prisma.release.count({ where: { ...LISTED, id } })) > 0;
  }

  async markMissing(id: string): Promise<void> {
    await this.prisma.release.update({
      where: { id },
      data: { details: 'missing', detailsFetchedAt: new Date() },
    });
  }

  async saveRelease(id: string, release: ReleaseFacts, etag: string | null, db: Db): Promise<void> {
    const { title, artistCredit, masterId, year, country, genres, styles, thumbUrl, coverUrl } = release;
    await db.release.update({
      where: { id },
      data: {
        title,
        artistCredit,
        masterId,
        country,
        thumbUrl,
        coverUrl,
        ...(year !== null && { year }),
        genres: [...genres],
        styles: [...styles],
        labelText: [...new Set(release.labels.map(({ name }) => name))].join(', '),
        catalogNumber: [...new Set(release.labels.flatMap(({ catalogNumber }) => catalogNumber ?? []))].join(
          ', ',
        ),
        details: 'detailed',
        detailsFetchedAt: new Date(),
        detailsEtag: etag,
      },
    });
  }

  async saveArtists(
    releaseId: string,
    artists: CatalogueRelease['artists'],
    ids: Ids,
    db: Db,
  ): Promise<void> {
    await db.releaseArtist.deleteMany({ where: { releaseId } });
    await db.releaseArtist.createMany({
      data: artists.map(({ discogsId, name, anv, join }, position) => {
        return { releaseId, position, artistId: idOf(ids, { discogsId, name }), anv, join };
      }),
    });
  }

  async saveLabels(releaseId: string, labels: CatalogueRelease['labels'], ids: Ids, db: Db): Promise<void> {
    await db.releaseLabel.deleteMany({ where: { releaseId } });
    await db.releaseLabel.createMany({
      data: labels.map((label, position) => {
        return { releaseId, position, labelId: idOf(ids, label), catalogNumber: label.catalogNumber };
      }),
    });
  }

  /** Formats, identifiers, genres and videos: replaced as a whole. */
  async saveFacts(releaseId: string, release: ReleaseFacts, db: Db): Promise<void> {
    await db.releaseFormat.deleteMany({ where: { releaseId } });
    await db.releaseFormat.createMany({
      data: release.formats.map((format, position) => {
        return { releaseId, position, ...format, descriptions: [...format.descriptions] };
      }),
    });
    await db.identifier.deleteMany({ where: { releaseId } });
    await db.identifier.createMany({
      data: release.identifiers.map((identifier, position) => ({ releaseId, position, ...identifier })),
    });
    await db.genreAssertion.deleteMany({ where: { releaseId, source: 'discogs' } });
    await db.genreAssertion.createMany({
      data: [
        ...release.genres.map((value) => ({ releaseId, source: 'discogs', kind: 'genre', value })),
        ...release.styles.map((value) => ({ releaseId, source: 'discogs', kind: 'style', value })),
      ],
    });
    await db.externalLink.deleteMany({ where: { releaseId, source: 'discogs' } });
    await db.externalLink.createMany({
      data: release.videos.map(({ url, title, durationSeconds }) => {
        return { releaseId, kind: 'video', url, title, durationSeconds, source: 'discogs' };
      }),
      skipDuplicates: true,
    });
  }
}
