import type { ImportFormat } from '@segue/shared/contracts/http';
import { openDiscogsExport } from './discogs-export.js';
import { ImportFileError } from './import-file-error.js';
import { openTable } from './table/open-table.js';

export const READABLE =
  'Segue reads: a Discogs collection or wantlist (CSV), any table (CSV), rekordbox XML, Traktor NML, ' +
  'Serato crates, M3U and M3U8, iTunes or Music library XML, and its own backup (JSON).';

const ROOTS: Readonly<Record<string, ImportFormat>> = {
  DJ_PLAYLISTS: 'rekordbox',
  NML: 'traktor',
  plist: 'itunes',
};

/**
 * What a file is, by its content first, then by its name.
 * @param start its first 64 KB or less
 * @param open reads it from the start again
 * @throws ImportFileError saying what was seen and what can be read
 */
export async function sniffFormat(
  start: Buffer,
  name: string,
  open: () => AsyncIterable<Uint8Array>,
): Promise<ImportFormat> {
  if (start.length === 0) throw new ImportFileError('empty', `This file is empty. ${READABLE}`, 1);
  if (start.toString('latin1', 0, 4) === 'vrsn') return 'serato';
  const text = textOf(start);
  if (text.startsWith('<')) return formatOfXml(text);
  if (text.startsWith('{') || text.startsWith('[')) return formatOfJson(text);
  if (/^#EXTM3U/i.test(text)) return 'm3u';
  refuseBinary(start);
  if (/\.m3u8?$/i.test(name)) return 'm3u';
  return formatOfTable(open);
}

function textOf(start: Buffer): string {
  const wide =
    start[0] === 0xff && start[1] === 0xfe
      ? 'utf-16le'
      : start[0] === 0xfe && start[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(wide).decode(start).trimStart();
}

function formatOfXml(text: string): ImportFormat {
  const bare = text.replace(/<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE[^[>]*>/g, '');
  const root = /<([\w:.-]+)/.exec(bare)?.[1] ?? '';
  const format = ROOTS[root];
  if (format !== undefined) return format;
  throw unknown(`an XML file${root === '' ? '' : ` that starts with <${root.slice(0, 60)}>`}`);
}

function formatOfJson(text: string): ImportFormat {
  if (/^\{\s*"segue"\s*:/.test(text)) return 'segue';
  throw unknown('a JSON file that is no backup of Segue');
}

const MAGIC: readonly (readonly [string, string])[] = [
  ['PK\u0003\u0004', 'a ZIP archive or an Excel sheet. Unpack it, or save the sheet as CSV'],
  ['\u001f\u008b', 'packed with gzip. Unpack it first'],
  ['SQLite format 3', 'an SQLite database'],
  ['%PDF', 'a PDF'],
];

function refuseBinary(start: Buffer): void {
  const head = start.toString('latin1', 0, 20);
  const known = MAGIC.find(([magic]) => head.startsWith(magic))?.[1];
  if (known !== undefined) throw unknown(known);
}

async function formatOfTable(open: () => AsyncIterable<Uint8Array>): Promise<ImportFormat> {
  try {
    const { header } = await openDiscogsExport(open());
    return header.kind === 'collection' ? 'discogs-collection' : 'discogs-wantlist';
  } catch (error) {
    if (!(error instanceof ImportFileError) || error.kind === 'empty') throw error;
  }
  try {
    await openTable(open());
    return 'table';
  } catch (error) {
    if (!(error instanceof ImportFileError)) throw error;
    throw new ImportFileError(error.kind, `${error.message} ${READABLE}`, error.line);
  }
}

function unknown(what: string): ImportFileError {
  return new ImportFileError('unknown', `Line 1: this is ${what}. ${READABLE}`, 1);
}
