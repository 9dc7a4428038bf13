import type { ImportFormat } from '@segue/shared/contracts/http';
import { parse as parsePath } from 'node:path';
import { readItunes } from './itunes/itunes-library.js';
import type { LibraryItem } from './library/index.js';
import { readM3u } from './m3u/m3u.js';
import { readRekordbox } from './rekordbox/rekordbox-xml.js';
import { cratePath, readSerato } from './serato/serato.js';
import { readTable, type TableMapping } from './table/index.js';
import { readTraktor } from './traktor/traktor-nml.js';

/** Formats that name tracks: what is in them is joined with the library. */
export const TRACK_FORMATS = ['table', 'rekordbox', 'traktor', 'serato', 'm3u', 'itunes'] as const;
export type TrackFormat = (typeof TRACK_FORMATS)[number];

export function isTrackFormat(format: ImportFormat): format is TrackFormat {
  return TRACK_FORMATS.some((one) => one === format);
}

/**
 * Reads any of the track formats. What comes before a fault of the file is good.
 * @param file its name, which names the playlist of an M3U or a crate, and what its columns are
 */
export function readLibrary(
  format: TrackFormat,
  source: AsyncIterable<Uint8Array>,
  { name, mapping }: { readonly name: string; readonly mapping: TableMapping },
): AsyncGenerator<LibraryItem> {
  switch (format) {
    case 'table':
      return readTable(source, mapping);
    case 'rekordbox':
      return readRekordbox(source);
    case 'traktor':
      return readTraktor(source);
    case 'serato':
      return readSerato(source, cratePath(name));
    case 'm3u':
      return readM3u(source, parsePath(name).name);
    case 'itunes':
      return readItunes(source);
  }
}
