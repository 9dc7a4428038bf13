import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Own } from '../../../access/index.js';
import { PrismaService } from '../../../database/index.js';
import type { BackupSection } from './backup-json.js';
import {
  toBackupCopy,
  toBackupCrate,
  toBackupRelease,
  toBackupSpin,
  toBackupTrack,
  toBackupWish,
} from './backup.mapper.js';
import { BackupSetsRepository } from './backup-sets.repository.js';
import { following, PAGE, paged } from './backup-paging.js';
import { namedReleases, personalTracks, releaseWithAll } from './backup-queries.js';

const ownCover = z.object({ hash: z.string() });

/** Everything that is one person's own, page by page. */
@Injectable()
export class BackupRepository {
  constructor(
    private readonly prisma: PrismaService,
    private readonly sets: BackupSetsRepository,
  ) {}

  sections(owner: Own): BackupSection[] {
    return [
      { name: 'releases', records: this.releases(owner) },
      { name: 'copies', records: this.copies(owner) },
      { name: 'wantlist', records: this.wantlist(owner) },
      { name: 'tracks', records: this.tracks(owner) },
      ...this.sets.sections(owner),
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

  private async *releases(owner: Own) {
    const { ownerId: userId } = owner;
    const include = releaseWithAll(userId);
    const where = namedReleases(userId);
    const written = new Set<string>();
    const rows = paged(
      (after) => this.prisma.release.findMany({ where, include, ...following(after) }),
      (row) => row,
    );
    for await (const row of rows) {
      written.add(row.id);
      yield toBackupRelease(row);
    }
    const others = (await this.sets.releasesOfVersions(owner)).filter((id) => !written.has(id));
    for (let start = 0; start < others.length; start += PAGE) {
      const ids = others.slice(start, start + PAGE);
      const page = await this.prisma.release.findMany({ where: { id: { in: ids } }, include });
      yield* page.map(toBackupRelease);
    }
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
