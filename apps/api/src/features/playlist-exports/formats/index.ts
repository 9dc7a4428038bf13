import { Readable } from 'node:stream';
import type { ExportFormat } from '@segue/shared/contracts/http';
import type { ExportedPlaylist } from '../exported-playlist.js';
import { writeCsv } from './csv.js';
import { writeJson } from './json.js';
import { writeM3u8 } from './m3u8.js';
import { writePdf } from './pdf.js';
import { writeRekordbox } from './rekordbox.js';
import { writeSerato } from './serato.js';
import { writeText } from './text.js';
import { writeTraktor } from './traktor.js';

interface OneByOne {
  /** A file holds one playlist: several go out as an archive of files. */
  readonly write: (playlist: ExportedPlaylist) => Readable;
}
interface AllInOne {
  readonly writeAll: (playlists: readonly ExportedPlaylist[]) => Readable;
}
export type FormatWriter = (OneByOne | AllInOne) & {
  /** With its dot. */
  readonly extension: string;
  readonly mime: string;
};

type Pieces = Iterable<string | Buffer>;
/** Written while it is read: nothing holds a whole file. */
const streamOf = (pieces: Pieces): Readable => Readable.from(pieces, { objectMode: false });

/** How each format is written; pure, given the playlists. */
export const WRITERS: Readonly<Record<ExportFormat, FormatWriter>> = {
  m3u8: {
    extension: '.m3u8',
    mime: 'audio/x-mpegurl; charset=utf-8',
    write: (playlist) => streamOf(writeM3u8(playlist)),
  },
  rekordbox: {
    extension: '.xml',
    mime: 'application/xml; charset=utf-8',
    writeAll: (playlists) => streamOf(writeRekordbox(playlists)),
  },
  traktor: {
    extension: '.nml',
    mime: 'application/xml; charset=utf-8',
    writeAll: (playlists) => streamOf(writeTraktor(playlists)),
  },
  serato: {
    extension: '.crate',
    mime: 'application/octet-stream',
    write: (playlist) => streamOf(writeSerato(playlist)),
  },
  csv: {
    extension: '.csv',
    mime: 'text/csv; charset=utf-8',
    writeAll: (playlists) => streamOf(writeCsv(playlists)),
  },
  json: {
    extension: '.json',
    mime: 'application/json; charset=utf-8',
    writeAll: (playlists) => streamOf(writeJson(playlists)),
  },
  text: {
    extension: '.txt',
    mime: 'text/plain; charset=utf-8',
    writeAll: (playlists) => streamOf(writeText(playlists)),
  },
  pdf: { extension: '.pdf', mime: 'application/pdf', writeAll: writePdf },
};

/** The playlist alone, in any format. */
export function writeOne(writer: FormatWriter, playlist: ExportedPlaylist): Readable {
  return 'write' in writer ? writer.write(playlist) : writer.writeAll([playlist]);
}
