import { Injectable } from '@nestjs/common';
import { isInPlace } from '@segue/shared/node';
import type { Own } from '../../../access/index.js';
import { Prisma, PrismaService } from '../../../database/index.js';
import type { StoredAudio } from '../audio.repository.js';

export type StoredFolder = Prisma.MusicFolderGetPayload<object>;

/** A folder with how many files it has, and how many of them are missing. */
export interface CountedFolder extends StoredFolder {
  readonly files: number;
  readonly missing: number;
}

@Injectable()
export class MusicFoldersRepository {
  constructor(private readonly prisma: PrismaService) {}

  async register({ ownerId: userId }: Own, path: string): Promise<StoredFolder> {
    return this.prisma.musicFolder.upsert({
      where: { userId_path: { userId, path } },
      create: { userId, path },
      update: {},
    });
  }

  async list({ ownerId: userId }: Own): Promise<CountedFolder[]> {
    const folders = await this.prisma.musicFolder.findMany({ where: { userId }, orderBy: { path: 'asc' } });
    return Promise.all(folders.map((folder) => this.count(folder)));
  }

  async setWatch({ ownerId: userId }: Own, id: string, watch: boolean): Promise<CountedFolder | null> {
    const [folder] = await this.prisma.musicFolder.updateManyAndReturn({
      where: { id, userId },
      data: { watch },
    });
    return folder === undefined ? null : this.count(folder);
  }

  /** The files go with it but for those that tracks play; no file on a disk is touched. */
  async remove({ ownerId: userId }: Own, id: string): Promise<boolean> {
    const folder = await this.prisma.musicFolder.findFirst({ where: { id, userId } });
    if (folder === null) return false;
    await this.prisma.$transaction([
      this.prisma.audioFile.deleteMany({ where: { folderId: id, tracks: { none: {} } } }),
      this.prisma.musicFolder.delete({ where: { id } }),
    ]);
    return true;
  }

  /** Those of everybody that are watched: watching is the installation's work, not a person's look. */
  watched(): Promise<StoredFolder[]> {
    return this.prisma.musicFolder.findMany({ where: { watch: true } });
  }

  /**
   * Called when a scan has come to its end: what it has not seen is missing. Answers how many files went missing just
   * now, and the tracks that play them.
   */
  async scanned(
    folderId: string,
    seen: readonly string[],
    at: Date,
  ): Promise<{ missing: number; trackIds: string[] }> {
    // One parameter however many files there are: Postgres takes 32,767 of them.
    const gone = await this.prisma.$queryRaw<{ id: string; trackId: string | null }[]>`
      WITH gone AS (
        UPDATE "AudioFile" SET "missingSince" = ${at}
        WHERE "folderId" = ${folderId}::uuid AND "missingSince" IS NULL AND "sourcePath" <> ALL(${[...seen]})
        RETURNING id)
      SELECT g.id, ta."trackId" FROM gone g LEFT JOIN "TrackAudio" ta ON ta."audioFileId" = g.id`;
    await this.prisma.musicFolder.updateMany({ where: { id: folderId }, data: { lastScanAt: at } });
    return {
      missing: new Set(gone.map(({ id }) => id)).size,
      trackIds: gone.flatMap(({ trackId }) => trackId ?? []),
    };
  }

  /** Tracks that play a file. */
  async tracksOf(audioFileId: string): Promise<string[]> {
    const links = await this.prisma.trackAudio.findMany({
      where: { audioFileId },
      select: { trackId: true },
    });
    return links.map(({ trackId }) => trackId);
  }

  /** A file in place, new or seen again; one of the same bytes that has moved is the same file. */
  place(audio: StoredAudio | null, row: Prisma.AudioFileUncheckedCreateInput): Promise<StoredAudio> {
    if (audio === null) return this.prisma.audioFile.create({ data: row });
    const { storageKey, sourcePath, sourceModifiedAt, folderId } = row;
    const here = { sourcePath: sourcePath ?? null, sourceModifiedAt: sourceModifiedAt ?? null };
    // A copy of Segue's own stays what it is; where else it lies is noted, so that it is not read again.
    const data = isInPlace(audio.storageKey)
      ? { ...here, storageKey, folderId: folderId ?? null, missingSince: null }
      : here;
    return this.prisma.audioFile.update({ where: { id: audio.id }, data });
  }

  /** The file at a path has other bytes now: the tracks that played it play the new ones. Answers which. */
  async replaced(before: string, after: string, at: Date): Promise<string[]> {
    const links = await this.prisma.trackAudio.updateManyAndReturn({
      where: { audioFileId: before },
      data: { audioFileId: after },
      select: { trackId: true },
    });
    await this.prisma.audioFile.updateMany({
      where: { id: before, storageKey: { startsWith: 'in-place/' } },
      data: { missingSince: at },
    });
    return links.map(({ trackId }) => trackId);
  }

  private async count(folder: StoredFolder): Promise<CountedFolder> {
    const [files, missing] = await Promise.all([
      this.prisma.audioFile.count({ where: { folderId: folder.id, missingSince: null } }),
      this.prisma.audioFile.count({ where: { folderId: folder.id, missingSince: { not: null } } }),
    ]);
    return { ...folder, files, missing };
  }
}
