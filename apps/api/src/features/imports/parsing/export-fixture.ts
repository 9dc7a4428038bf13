import { Readable } from 'node:stream';
import { SAMPLE_HEADER } from '@segue/shared/testing';
import { openDiscogsExport } from './discogs-export.js';
import type { DiscogsRow } from './discogs-row.js';
import type { RowProblem } from './row-problem.js';

/** For the tests of this folder: a file out of lines, read in whole. */
export interface ReadExport {
  readonly rows: readonly { readonly line: number; readonly row: DiscogsRow }[];
  readonly problems: readonly RowProblem[];
}

/** The bytes of a file in chunks of so many bytes, so that lines and letters are cut anywhere. */
export function bytesOf(file: string | Uint8Array, chunk = 7): AsyncIterable<Uint8Array> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const starts = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, index) => index * chunk);
  return Readable.from(starts.map((start) => bytes.subarray(start, start + chunk)));
}

/** Reads an export with the genuine header and these lines under it. */
export function readLines(...lines: readonly string[]): Promise<ReadExport> {
  return readFile([SAMPLE_HEADER, ...lines, ''].join('\n'));
}

export async function readFile(file: string | Uint8Array, chunk?: number): Promise<ReadExport> {
  const { rows: results } = await openDiscogsExport(bytesOf(file, chunk));
  const rows: { line: number; row: DiscogsRow }[] = [];
  const problems: RowProblem[] = [];
  for await (const result of results) {
    if ('row' in result) rows.push(result);
    else problems.push(result.problem);
  }
  return { rows, problems };
}

/** A good row with this number; `cells` replaces columns by their index. */
export function goodLine(releaseId: number, cells: Readonly<Record<number, string>> = {}): string {
  const row = ['VP1', 'Someone', 'A record', 'A label', '"12"", EP"', '', '1998', String(releaseId)];
  const owned = ['Uncategorized', '2020-11-18 19:17:05', 'Mint (M)', 'Generic', ''];
  return [...row, ...owned].map((cell, index) => cells[index] ?? cell).join(',');
}
