import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Own } from '../../../access/index.js';
import { Prisma, PrismaService } from '../../../database/index.js';
import type { BackupSection } from './backup-json.js';
import {
  toBackupCopy,
  toBackupCrate,
  toBackupPlaylist,
  toBackupRelease,
  toBackupSpin,
  toBackupTrack,
  toBackupWish,
} from './backup.mapper.js';
import { personalTracks, releaseWithAll } from './backup-queries.js';

const PAGE = 500;

const ownCover = z.object({ hash: z.string() });

/** Everything that is one person's own, page by page. */
@Injectable()
export class BackupRepository {
  constructor(private readonly prisma: PrismaService) {}

  sections(owner: Own): BackupSection[] {
    return [
      { name: 'releases', records: this.releases(owner) },
      { name: 'copies', records: this.copies(owner) },
      { name: 'wantlist', records: this.wantlist(owner) },
      { name: 'tracks', records: this.tracks(owner) },
      { name: 'playlists', records: this.playlists(owner) },
      { name: 'crates', records: this.crates(owner) },
      { name: 'spins', records: this.spins(owner) },
    ];
  }

  /** Which releases have a cover of this person's own, and the hash of its picture. */
  async covers({ ownerId: userId }: Own): Promise<{ release: string; hash: string }[]> {
    const edits = await this.prisma.releaseEdit.findMany({
      where: { userId, field: 'cover' },
      orderBy: { releaseId: 'asc' },
    });
    return edits.flatMap(({ releaseId: release, value }) => {
      const cover = ownCover.safeParse(value);
      return cover.success ? [{ release, hash: cover.data.hash }] : [];
    });
  }

  private releases({ ownerId: userId }: Own) {
    const mine = { some: { userId } };
    const listed = [
      { playlistItems: { some: { playlist: { userId } } } },
      { crates: { some: { crate: { userId } } } },
    ];
    const named = { OR: [...listed, ...personalTracks(userId)] };
    const where: Prisma.ReleaseWhereInput = {
      OR: [{ items: mine }, { wants: mine }, { edits: mine }, { spins: mine }, { tracks: { some: named } }],
    };
    const page = (after: string | null) =>
      this.prisma.release.findMany({ where, include: releaseWithAll(userId), ...following(after) });
    return paged(page, toBackupRelease);
  }

  private copies({ ownerId: userId }: Own) {
    return paged(
      (after) => this.prisma.collectionItem.findMany({ where: { userId }, ...following(after) }),
      toBackupCopy,
    );
  }

  private async *wantlist({ ownerId: userId }: Own) {
    for (let after = NOBODY; ;) {
      const page = await this.prisma.wantlistItem.findMany({
        where: { userId, releaseId: { gt: after } },
        orderBy: { releaseId: 'asc' },
        take: PAGE,
      });
      yield* page.map(toBackupWish);
      if (page.length < PAGE) return;
      after = page.at(-1)?.releaseId ?? after;
    }
  }

  private tracks({ ownerId: userId }: Own) {
    const page = (after: string | null) =>
      this.prisma.track.findMany({
        where: { OR: personalTracks(userId) },
        include: {
          personal: { where: { userId } },
          edits: { where: { userId }, orderBy: { field: 'asc' } },
          values: { where: { userId }, orderBy: [{ field: 'asc' }, { source: 'asc' }] },
          cues: { where: { userId }, orderBy: { source: 'asc' } },
        },
        ...following(after),
      });
    return paged(page, toBackupTrack);
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

  private crates({ ownerId: userId }: Own) {
    const page = (after: string | null) =>
      this.prisma.crate.findMany({
        where: { userId },
        include: { tracks: { orderBy: { position: 'asc' } } },
        ...following(after),
      });
    return paged(page, toBackupCrate);
  }

  private spins({ ownerId: userId }: Own) {
    return paged(
      (after) => this.prisma.spin.findMany({ where: { userId }, ...following(after) }),
      toBackupSpin,
    );
  }
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** The rows behind this id. */
const following = (after: string | null) =>
  ({
    orderBy: { id: 'asc' },
    take: PAGE,
    ...(after !== null && { cursor: { id: after }, skip: 1 }),
  }) as const;

async function* paged<Row extends { id: string }, Written>(
  read: (after: string | null) => Promise<Row[]>,
  write: (row: Row) => Written,
): AsyncGenerator<Written> {
  for (let after: string | null = null; ;) {
    const page: Row[] = await read(after);
    yield* page.map(write);
    if (page.length < PAGE) return;
    after = page.at(-1)?.id ?? null;
  }
}
