import { Injectable } from '@nestjs/common';
import { Prisma, PrismaService } from '../../database/index.js';
import type { Own } from '../../access/index.js';
import { myReleases } from './my-releases.repository.js';

export interface NamedCount {
  readonly id: string;
  readonly discogsId: number | null;
  readonly name: string;
  readonly releases: number;
}

/** More names than this are a list of its own. */
const NAMES = 50;

/** What stands together on a person's records. */
@Injectable()
export class EntityPartsRepository {
  constructor(private readonly prisma: PrismaService) {}

  label(id: string) {
    return this.prisma.label.findUnique({ where: { id } });
  }

  /** A person's records of a label. */
  async ofLabel(mine: Own, labelId: string): Promise<string[]> {
    const rows = await this.prisma.$queryRaw<{ id: string }[]>`
      SELECT DISTINCT m.id FROM "ReleaseLabel" rl JOIN (${myReleases(mine)}) m ON m.id = rl."releaseId"
      WHERE rl."labelId" = ${labelId}::uuid`;
    return rows.map(({ id }) => id);
  }

  /** Labels of these releases, most first. */
  labelsOn(releaseIds: readonly string[]): Promise<NamedCount[]> {
    return this.named(Prisma.sql`
      SELECT l.id, l."discogsId", l.name, count(DISTINCT rl."releaseId")::int AS releases
      FROM "ReleaseLabel" rl JOIN "Label" l ON l.id = rl."labelId"
      WHERE rl."releaseId" = ANY(${releaseIds}::uuid[])`);
  }

  /** Artists of these releases, most first. */
  artistsOn(releaseIds: readonly string[]): Promise<NamedCount[]> {
    return this.named(Prisma.sql`
      SELECT l.id, l."discogsId", l.name, count(DISTINCT ra."releaseId")::int AS releases
      FROM "ReleaseArtist" ra JOIN "Artist" l ON l.id = ra."artistId"
      WHERE ra."releaseId" = ANY(${releaseIds}::uuid[])`);
  }

  private named(select: Prisma.Sql): Promise<NamedCount[]> {
    return this.prisma.$queryRaw<NamedCount[]>`
      ${select} GROUP BY l.id ORDER BY releases DESC, l.name LIMIT ${NAMES}`;
  }
}
