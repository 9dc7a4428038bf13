import type { TableField } from '@segue/shared/contracts/http';
import { parseDuration } from '@segue/shared/domain/music';
import {
  BLANK_ENTRY,
  bpmOf,
  genresOf,
  keyOf,
  pathOf,
  secondsOf,
  starsOf,
  wholeIn,
  yearOf,
  type LibraryEntry,
} from '../library/index.js';

/** Which column is what. */
export type TableMapping = Readonly<Record<string, TableField>>;

/** What a row says, by the mapping. Several columns of genres, tags and comments are put together. */
export function tableEntry(
  columns: readonly string[],
  cells: readonly string[],
  mapping: TableMapping,
): LibraryEntry {
  const all = (field: TableField): string[] =>
    cells.filter((cell, index) => cell !== '' && mapping[columns[index] ?? ''] === field);
  const said = (field: TableField): string => all(field)[0] ?? '';
  const comment = all('comment').join('\n');
  return {
    ...BLANK_ENTRY,
    path: pathOf(said('path')),
    title: said('title'),
    artist: said('artist'),
    album: said('album'),
    label: said('label'),
    catalogNumber: said('catalogNumber'),
    year: yearOf(said('year')),
    durationSeconds: parseDuration(said('duration')) ?? secondsOf(said('duration')),
    position: said('position'),
    bpm: bpmOf(said('bpm')),
    key: keyOf(said('key')),
    rating: ratingOf(said('rating')),
    tags: all('tags')
      .flatMap(genresOf)
      .filter((tag) => tag.length <= 50),
    genres: [...all('genre'), ...all('style')].flatMap(genresOf).concat(leadingGenres(comment)),
    comment,
    discogsId: wholeIn(said('discogsId').replace(/^r/i, ''), 1, 2_147_483_647),
  };
}

/** One to five stars, or the hundred of some programs, or the 255 of others. */
function ratingOf(text: string): number | null {
  if (/^[★*]{1,5}$/.test(text)) return text.length;
  const value = Number(text);
  return starsOf(text, value <= 5 ? 5 : value <= 100 ? 100 : 255);
}

/** "House; Deep House; warm pads; Chicago, 1990s.": a comment of several parts may begin with genres. */
function leadingGenres(comment: string): string[] {
  const parts = comment.split(';').map((part) => part.trim());
  return parts.length < 3 ? [] : parts.slice(0, 2).filter((part) => part !== '' && part.length <= 60);
}
