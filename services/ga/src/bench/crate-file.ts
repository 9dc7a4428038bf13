import { readFileSync } from 'node:fs';
import type { TracksProblemInput } from '@segue/shared/contracts/jobs';

type TrackInput = TracksProblemInput['pool'][number];

/**
 * Tracks of a library export with the columns title, artist, albumTitle, bpm, key, comment, year, where the comment
 * begins with the style. It has no energy, so none is known.
 */
export function readCrateFile(path: string): TrackInput[] {
  const [header = [], ...rows] = csvRows(readFileSync(path, 'utf8'));
  const column = new Map(header.map((name, index) => [name, index]));
  return rows.map((row, number) => {
    const cell = (name: string): string => row[column.get(name) ?? -1] ?? '';
    const bpm = Number(cell('bpm'));
    const styles = cell('comment')
      .split(';')
      .slice(0, 2)
      .flatMap((part) => part.split('/'));
    return {
      id: `t${number}`,
      bpm: bpm > 0 ? bpm : null,
      key: cell('key') || null,
      artists: [cell('artist')],
      releaseId: cell('albumTitle') || null,
      year: Number(cell('year')) || null,
      styles: styles.map((style) => style.trim()).filter((style) => style !== ''),
    };
  });
}

/** RFC 4180: quoted cells may hold commas, line breaks and doubled quotes. */
function csvRows(text: string): string[][] {
  const cells = [...text.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/g)];
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, cell = '', end = ''] of cells) {
    row.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === ',') continue;
    if (row.some((value) => value !== '')) rows.push(row);
    row = [];
  }
  return rows;
}
