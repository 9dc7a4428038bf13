import { Injectable } from '@nestjs/common';
import type { CatalogueArtistPage } from '../../adapters/catalogues/index.js';
import type { Own } from '../../access/index.js';
import { PrismaService, type Prisma } from '../../database/index.js';
import type { CountedPart } from '../statistics/index.js';
import { myReleases } from './my-releases.repository.js';

export type StoredArtist = Prisma.ArtistGetPayload<object>;

@Injectable()
export class ArtistsRepository {
  constructor(private readonly prisma: PrismaService) {}

  find(id: string): Promise<StoredArtist | null> {
    return this.prisma.artist.findUnique({ where: { id } });
  }

  /** A person's records by the artist, and tracks that the artist plays on, remixes, writes or produces. */
  async part(mine: Own, id: string): Promise<CountedPart> {
    const [releases, tracks] = await Promise.all([
      this.prisma.$queryRaw<{ id: string }[]>`
        SELECT DISTINCT m.id FROM "ReleaseArtist" ra JOIN (${myReleases(mine)}) m ON m.id = ra."releaseId"
        WHERE ra."artistId" = ${id}::uuid`,
      this.prisma.$queryRaw<{ id: string }[]>`
        SELECT t.id FROM "Track" t JOIN (${myReleases(mine)}) m ON m.id = t."releaseId"
        WHERE EXISTS (SELECT 1 FROM "TrackArtist" ta WHERE ta."trackId" = t.id AND ta."artistId" = ${id}::uuid)
        ORDER BY t."releaseId", t."sortOrder"`,
    ]);
    return { releaseIds: releases.map((row) => row.id), trackIds: tracks.map((row) => row.id) };
  }

  /** Names of the artist that stand on a person's records. */
  async printedNames(mine: Own, id: string): Promise<string[]> {
    const rows = await this.prisma.$queryRaw<{ anv: string }[]>`
      SELECT ra.anv FROM "ReleaseArtist" ra JOIN (${myReleases(mine)}) m ON m.id = ra."releaseId"
      WHERE ra."artistId" = ${id}::uuid AND ra.anv IS NOT NULL
      UNION
      SELECT ta.anv FROM "TrackArtist" ta JOIN "Track" t ON t.id = ta."trackId"
      JOIN (${myReleases(mine)}) m ON m.id = t."releaseId"
      WHERE ta."artistId" = ${id}::uuid AND ta.anv IS NOT NULL`;
    return rows.map(({ anv }) => anv);
  }

  /** Which of these artists are on a person's records, by Discogs number. */
  async here(mine: Own, discogsIds: readonly number[]): Promise<Map<number, string>> {
    const rows = await this.prisma.$queryRaw<{ id: string; discogsId: number }[]>`
      SELECT a.id, a."discogsId" FROM "Artist" a WHERE a."discogsId" = ANY(${discogsIds}) AND (
        EXISTS (SELECT 1 FROM "ReleaseArtist" ra JOIN (${myReleases(mine)}) m ON m.id = ra."releaseId"
                WHERE ra."artistId" = a.id)
        OR EXISTS (SELECT 1 FROM "TrackArtist" ta JOIN "Track" t ON t.id = ta."trackId"
                   JOIN (${myReleases(mine)}) m ON m.id = t."releaseId" WHERE ta."artistId" = a.id))`;
    return new Map(rows.map(({ id, discogsId }) => [discogsId, id]));
  }

  /** What the catalogue's own page says; the artist is shared by all, so everybody has it from then on. */
  async saveFetched(id: string, page: CatalogueArtistPage, fetchedAt: Date): Promise<void> {
    const { name, variations, aliases, groups, members, imageUrl } = page;
    await this.prisma.artist.update({
      where: { id },
      data: {
        name,
        variations: [...variations],
        aliases: aliases.map((one) => ({ ...one })),
        groups: groups.map((one) => ({ ...one })),
        members: members.map((one) => ({ ...one })),
        imageUrl,
        fetchedAt,
      },
    });
  }
}
