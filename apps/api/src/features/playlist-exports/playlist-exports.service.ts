import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { ExportFormat, Playlist } from '@segue/shared/contracts/http';
import { unprocessable, type Storage } from '@segue/shared/node';
import type { Own } from '../../access/index.js';
import { STORAGE } from '../../adapters/storage/index.js';
import { PlaylistsService } from '../playlists/index.js';
import { bundleZip } from './bundle/bundle-zip.js';
import { zipOfFiles } from './bundle/zip-of-files.js';
import type { ExportedPlaylist } from './exported-playlist.js';
import { toExported } from './exported-playlist.mapper.js';
import { safeFileName, UniqueNames } from './file-names.js';
import { WRITERS, writeOne } from './formats/index.js';
import { ExportPathsService } from './paths/export-paths.service.js';
import { PlaylistExportRepository } from './playlist-export.repository.js';
import { heardIn, PreflightService, takenAlong } from './preflight/preflight.service.js';

/** A file on its way out. */
export interface LeavingFile {
  readonly fileName: string;
  readonly mime: string;
  readonly stream: NodeJS.ReadableStream | Readable;
  /** Bytes, where they are known beforehand. */
  readonly size?: number;
}

/** More playlists than these never go into one file. */
const MOST = 500;

/** Playlists as files of other programs. */
@Injectable()
export class PlaylistExportsService {
  constructor(
    private readonly playlists: PlaylistsService,
    private readonly exports: PlaylistExportRepository,
    private readonly paths: ExportPathsService,
    private readonly preflight: PreflightService,
    @Inject(STORAGE) private readonly storage: Storage,
  ) {}

  /** One's own playlist, or a friend's who shows it. @throws not-found */
  async one(viewer: Own, id: string, format: ExportFormat): Promise<LeavingFile> {
    const playlist = await this.exported(viewer, await this.playlists.get(viewer, id));
    const writer = WRITERS[format];
    const fileName = `${safeFileName(playlist.name)}${writer.extension}`;
    return { fileName, mime: writer.mime, stream: writeOne(writer, playlist) };
  }

  /** Several of one's own, all of them when none is named; as an archive where a file holds one. @throws not-found */
  async several(
    owner: Own,
    format: ExportFormat,
    asked: readonly string[] | undefined,
  ): Promise<LeavingFile> {
    const ids = asked ?? (await this.exports.ids(owner, MOST));
    const playlists: ExportedPlaylist[] = [];
    for (const id of ids.slice(0, MOST))
      playlists.push(await this.exported(owner, await this.playlists.getOwn(owner, id)));
    const writer = WRITERS[format];
    if ('writeAll' in writer) {
      const fileName = `Playlists${writer.extension}`;
      return { fileName, mime: writer.mime, stream: writer.writeAll(playlists) };
    }
    const names = new UniqueNames();
    const files = playlists.map((playlist) => ({
      name: names.take(safeFileName(playlist.name), writer.extension),
      open: () => writer.write(playlist),
    }));
    return { fileName: 'Playlists.zip', mime: 'application/zip', stream: zipOfFiles(files) };
  }

  /**
   * One's own playlist with the audio that is there.
   * @throws not-found; unprocessable when none of its tracks has a file
   */
  async bundle(owner: Own, id: string): Promise<LeavingFile> {
    const playlist = await this.playlists.getOwn(owner, id);
    const present = await this.preflight.present(await this.exports.files(heardIn(playlist)));
    const files = takenAlong(playlist, present);
    if (files.size === 0)
      throw unprocessable('No track of this playlist has a file to take along. Give them audio first.');
    const { stream, size } = await bundleZip(
      await this.exported(owner, playlist),
      [...files].map(([trackId, { storageKey, originalName, sizeBytes }]) => ({
        ...{ trackId, originalName, sizeBytes },
        open: () => this.storage.read(storageKey),
      })),
    );
    return { fileName: `${safeFileName(playlist.name)}.zip`, mime: 'application/zip', stream, size };
  }

  private async exported(viewer: Own, playlist: Playlist): Promise<ExportedPlaylist> {
    const ids = playlist.items.map(({ track }) => track.id);
    const own = playlist.ownerId === viewer.ownerId;
    // Where the audio lies is told to those who may hear it.
    const [files, pathOf, tempos, cues, notes] = await Promise.all([
      this.exports.files(heardIn(playlist)),
      this.paths.finder(viewer),
      this.exports.tempos(ids),
      own ? this.exports.cues(viewer, ids) : new Map<string, never>(),
      own ? this.exports.notes(viewer, ids) : new Map<string, never>(),
    ]);
    return toExported(playlist, { files, pathOf, tempos, cues, notes });
  }
}
