import type { ExportedPlaylist } from '../exported-playlist.js';

/** Columns that Serato shows of a crate, left to right. */
const COLUMNS = ['song', 'artist', 'bpm', 'key', 'length', 'comment'];

/**
 * A playlist as a crate of Serato: to be put into `_Serato_/Subcrates` of the disk that holds the files, for a crate
 * names them from the root of its own disk. A track without a file cannot be in it. The format is not published;
 * described by the Mixxx wiki, "Serato Database Format".
 */
export function* writeSerato({ items }: ExportedPlaylist): Generator<Buffer> {
  yield block('vrsn', wide('1.0/Serato ScratchLive Crate'));
  yield block('osrt', block('tvcn', wide('#')), block('brev', Buffer.from([0])));
  for (const column of COLUMNS) yield block('ovct', block('tvcn', wide(column)), block('tvcw', wide('0')));
  for (const { track } of items) {
    if (track.path !== null) yield block('otrk', block('ptrk', wide(seratoPath(track.path))));
  }
}

/** From the root of its disk: "Users/dj/a.mp3" for "/Users/dj/a.mp3", "C:\Users\dj\a.mp3", "/Volumes/USB/Users/dj/a.mp3". */
export function seratoPath(path: string): string {
  const onDisk = /^[A-Za-z]:/.test(path) ? path.slice(2).replaceAll('\\', '/') : path;
  return onDisk.replace(/^\/Volumes\/[^/]+(?=\/)/, '').replace(/^\/+/, '');
}

/** A tagged block: four letters, its length as a big-endian number, its bytes. */
function block(tag: string, ...contents: readonly Uint8Array[]): Buffer {
  const inside = Buffer.concat(contents);
  const head = Buffer.alloc(8);
  head.write(tag, 'latin1');
  head.writeUInt32BE(inside.length, 4);
  return Buffer.concat([head, inside]);
}

/** UTF-16, high byte first. */
const wide = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
