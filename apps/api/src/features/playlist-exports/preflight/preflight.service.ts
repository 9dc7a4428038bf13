import { access } from 'node:fs/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { Playlist, Preflight } from '@segue/shared/contracts/http';
import type { Storage } from '@segue/shared/node';
import type { Own } from '../../../access/index.js';
import { STORAGE } from '../../../adapters/storage/index.js';
import { PlaylistsService } from '../../playlists/index.js';
import { PlaylistExportRepository, type ExportFile } from '../playlist-export.repository.js';
import { preflightOf } from './preflight.js';

/** Looks at the files behind a playlist before it leaves. */
@Injectable()
export class PreflightService {
  constructor(
    private readonly playlists: PlaylistsService,
    private readonly exports: PlaylistExportRepository,
    @Inject(STORAGE) private readonly storage: Storage,
  ) {}

  /** @throws not-found */
  async check(viewer: Own, id: string): Promise<Preflight> {
    const playlist = await this.playlists.get(viewer, id);
    const files = await this.exports.files(heardIn(playlist));
    const present = await this.present(files);
    const gone = await this.gone(files, present);
    const withVideo = await this.exports.withVideo(playlist.items.map(({ track }) => track.id));
    const own = playlist.ownerId === viewer.ownerId;
    return preflightOf(playlist, {
      gone,
      withVideo,
      bundle: own ? sumOf(takenAlong(playlist, present)) : null,
    });
  }

  /** Those of these files that the storage has, with the size that they have there. */
  async present(files: ReadonlyMap<string, ExportFile>): Promise<Map<string, ExportFile>> {
    const there = await Promise.all(
      [...files].map(async ([trackId, file]): Promise<[string, ExportFile][]> => {
        const found = await this.storage.stat(file.storageKey);
        return found === null ? [] : [[trackId, { ...file, sizeBytes: found.size }]];
      }),
    );
    return new Map(there.flat());
  }

  /** Tracks whose file is not where an export would say: of a scanned one that is where it was found. */
  private async gone(
    files: ReadonlyMap<string, ExportFile>,
    present: ReadonlyMap<string, ExportFile>,
  ): Promise<Set<string>> {
    const ids = await Promise.all(
      [...files].map(async ([trackId, { sourcePath }]) => {
        const there = present.has(trackId) && (sourcePath === null || (await exists(sourcePath)));
        return there ? [] : [trackId];
      }),
    );
    return new Set(ids.flat());
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

export const heardIn = (playlist: Playlist): string[] =>
  playlist.items.filter(({ track }) => track.hasAudio).map(({ track }) => track.id);

/** Audio of tracks on records that the person owns: that of others is not theirs to take. */
export function takenAlong(
  { items }: Playlist,
  files: ReadonlyMap<string, ExportFile>,
): Map<string, ExportFile> {
  const owned = new Set(items.filter(({ track }) => track.owned).map(({ track }) => track.id));
  return new Map([...files].filter(([trackId]) => owned.has(trackId)));
}

const sumOf = (files: ReadonlyMap<string, ExportFile>) => ({
  files: files.size,
  bytes: [...files.values()].reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
});
