import { formatKey, parseKey } from '@segue/shared/domain/mixing';
import type { SearchHit, TrackChange } from '../../../entities/track';
import { formatBpm } from '../../../lib/format';
import type { Editable } from './edited-cell';

/** What was typed into a cell: a change to make, nothing new, or why it cannot be. */
export type ReadEdit =
  | { readonly kind: 'change'; readonly change: TrackChange; readonly said: string }
  | { readonly kind: 'same' }
  | { readonly kind: 'problem'; readonly problem: string };

type Row = Pick<SearchHit, 'title' | 'bpm' | 'key' | 'rating' | 'tags'>;

const SLOWEST = 40;
const FASTEST = 220;
const MOST_STARS = 5;

/** A cell's value as it is edited. */
export function cellText(row: Row, field: Editable): string {
  switch (field) {
    case 'bpm':
      return row.bpm === null ? '' : formatBpm(row.bpm);
    case 'key':
      return row.key === null ? '' : formatKey(row.key);
    case 'rating':
      return row.rating === null ? '' : String(row.rating);
    case 'tags':
      return row.tags.join(', ');
  }
}

/** Reads what was typed; an empty cell takes one's own word back. */
export function readEdit(row: Row, field: Editable, typed: string): ReadEdit {
  const text = typed.trim();
  if (text === cellText(row, field)) return { kind: 'same' };
  const change = { bpm: readBpm, key: readKey, rating: readRating, tags: readTags }[field](text, row);
  if (typeof change === 'string') return { kind: 'problem', problem: change };
  const name = { bpm: 'BPM', key: 'Key', rating: 'Rating', tags: 'Tags' }[field];
  const is = text === '' ? 'taken back' : text;
  return { kind: 'change', change, said: `${name} of ${row.title}: ${is}` };
}

function readBpm(text: string, { bpm }: Row): TrackChange | string {
  if (text === '') return { bpm: { set: null } };
  if (/^[x×*]\s*2$/.test(text) && bpm !== null) return { bpm: { times: 2 } };
  if (/^[/÷]\s*2$/.test(text) && bpm !== null) return { bpm: { times: 0.5 } };
  const set = Number(text.replace(',', '.'));
  const fits = set >= SLOWEST && set <= FASTEST;
  return fits ? { bpm: { set } } : `A BPM is a number from ${SLOWEST} to ${FASTEST}, or ×2 or ÷2.`;
}

function readKey(text: string): TrackChange | string {
  if (text === '') return { key: null };
  const key = parseKey(text);
  return key ? { key } : 'A key is written 8A, 1m or Am.';
}

function readRating(text: string): TrackChange | string {
  if (text === '' || text === '0') return { rating: null };
  const rating = Number(text);
  return Number.isInteger(rating) && rating >= 1 && rating <= MOST_STARS
    ? { rating }
    : `A rating is 1 to ${MOST_STARS}, or 0 for none.`;
}

function readTags(text: string, { tags }: Row): TrackChange {
  const wanted = [...new Set(text.split(',').map((tag) => tag.trim()))].filter(Boolean);
  return {
    addTags: wanted.filter((tag) => !tags.includes(tag)),
    removeTags: tags.filter((tag) => !wanted.includes(tag)),
  };
}
