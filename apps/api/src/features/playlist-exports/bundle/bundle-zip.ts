import path from 'node:path';
import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { nameOfTrack, type ExportedPlaylist } from '../exported-playlist.js';
import { safeFileName, UniqueNames } from '../file-names.js';
import { writeM3u8 } from '../formats/m3u8.js';

/** A file that goes into a bundle. */
export interface BundleFile {
  readonly trackId: string;
  /** What it was called when it came; says the ending. */
  readonly originalName: string;
  readonly sizeBytes: number;
  readonly open: () => Promise<Readable>;
}

export interface Bundle {
  readonly stream: NodeJS.ReadableStream;
  /** Bytes of the whole archive, known beforehand. */
  readonly size: number;
}

/**
 * A folder with the audio of a playlist in its order and an M3U8 beside that names it by relative paths: unpacked
 * anywhere it plays. Audio does not get smaller, so it is stored as it is and the size is known before the first byte.
 */
export async function bundleZip(playlist: ExportedPlaylist, files: readonly BundleFile[]): Promise<Bundle> {
  const zip = new ZipFile();
  const folder = safeFileName(playlist.name);
  const names = namesOf(playlist, files);
  const inside: ExportedPlaylist = {
    ...playlist,
    items: playlist.items.map((item) => ({
      ...item,
      track: { ...item.track, path: names.get(item.track.id) ?? null },
    })),
  };
  const list = Buffer.from([...writeM3u8(inside)].join(''));
  zip.addBuffer(list, `${folder}/${folder}.m3u8`, { compress: false });
  for (const { trackId, sizeBytes, open } of files) {
    const options = { size: sizeBytes, compress: false };
    zip.addReadStreamLazy(`${folder}/${names.get(trackId) ?? trackId}`, options, (done) => {
      open().then(
        (stream) => done(null, stream),
        (error: unknown) => done(error, null as never),
      );
    });
  }
  // Its types leave out that the size is handed over.
  const size = await new Promise<number>((resolve) =>
    zip.end({ comment: '', forceZip64Format: false }, (...[bytes]: unknown[]) => resolve(Number(bytes))),
  );
  return { stream: zip.outputStream, size };
}

/** "01 Kailash - Higher.flac", by track. */
function namesOf(playlist: ExportedPlaylist, files: readonly BundleFile[]): Map<string, string> {
  const unique = new UniqueNames();
  const byTrack = new Map(files.map((file) => [file.trackId, file]));
  const digits = Math.max(2, String(playlist.items.length).length);
  const names = new Map<string, string>();
  for (const [index, { track }] of playlist.items.entries()) {
    const file = byTrack.get(track.id);
    if (file === undefined || names.has(track.id)) continue;
    const name = `${String(index + 1).padStart(digits, '0')} ${safeFileName(nameOfTrack(track), 'Track')}`;
    names.set(track.id, unique.take(name, path.extname(file.originalName).toLowerCase()));
  }
  return names;
}
