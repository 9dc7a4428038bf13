import { Injectable } from '@nestjs/common';
import { mixSettings } from '@segue/shared/contracts/http';
import type { Own } from '../../../access/index.js';
import { PrismaService } from '../../../database/index.js';
import { MIX_SETTINGS_KEY } from '../../mix-rules/index.js';
import type { BackupSection } from './backup-json.js';
import { following, PAGE, paged } from './backup-paging.js';
import { toBackupLink, toBackupPair, toBackupPlaylist, toBackupVersion } from './backup-sets.mapper.js';

/** A person's playlists with all that hangs on them, and how the person mixes. */
@Injectable()
export class BackupSetsRepository {
  constructor(private readonly prisma: PrismaService) {}

  sections(owner: Own): BackupSection[] {
    return [
      { name: 'playlists', records: this.playlists(owner) },
      { name: 'playlistVersions', records: this.versions(owner) },
      { name: 'playlistLinks', records: this.links(owner) },
      { name: 'pairs', records: this.pairs(owner) },
      { name: 'mixSettings', records: this.mixSettings(owner) },
    ];
  }

  /** Releases whose tracks only earlier versions of playlists name: those that stand in one now are known by it. */
  async releasesOfVersions({ ownerId: userId }: Own): Promise<string[]> {
    const rows = await this.prisma.$queryRaw<{ id: string }[]>`
      SELECT DISTINCT t."releaseId"::text AS id
      FROM "PlaylistVersion" v
      JOIN "Playlist" p ON p.id = v."playlistId"
      CROSS JOIN LATERAL jsonb_array_elements(v.items) AS item
      JOIN "Track" t ON t.id = (item->>'trackId')::uuid
      WHERE v."userId" = ${userId} AND p."userId" = ${userId}
      ORDER BY id`;
    return rows.map(({ id }) => id);
  }

  private playlists({ ownerId: userId }: Own) {
    const page = (after: string | null) =>
      this.prisma.playlist.findMany({
        where: { userId },
        include: { items: { orderBy: { position: 'asc' } } },
        ...following(after),
      });
    return paged(page, toBackupPlaylist);
  }

  /** Playlist by playlist, the oldest version first. */
  private async *versions({ ownerId: userId }: Own) {
    const playlists = paged(
      (after) =>
        this.prisma.playlist.findMany({ where: { userId }, select: { id: true }, ...following(after) }),
      ({ id }) => id,
    );
    for await (const playlistId of playlists) {
      const rows = await this.prisma.playlistVersion.findMany({
        where: { playlistId, userId },
        orderBy: { number: 'asc' },
      });
      yield* rows.map(toBackupVersion);
    }
  }

  private links({ ownerId: userId }: Own) {
    return paged(
      (after) => this.prisma.playlistLink.findMany({ where: { userId }, ...following(after) }),
      toBackupLink,
    );
  }

  private async *pairs({ ownerId: userId }: Own) {
    for (let skip = 0; ; skip += PAGE) {
      const page = await this.prisma.ratedPair.findMany({
        where: { userId },
        orderBy: [{ fromId: 'asc' }, { toId: 'asc' }],
        ...{ take: PAGE, skip },
      });
      yield* page.map(toBackupPair);
      if (page.length < PAGE) return;
    }
  }

  /** None when the person mixes by the defaults. */
  private async *mixSettings({ ownerId: userId }: Own) {
    const row = await this.prisma.setting.findUnique({
      where: { userId_key: { userId, key: MIX_SETTINGS_KEY } },
    });
    if (row !== null) yield mixSettings.parse(row.value);
  }
}
