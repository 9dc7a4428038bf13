import { isDeepStrictEqual } from 'node:util';
import type { LibraryEntry } from '../parsing/index.js';
import { sureGenres } from './sure-genres.js';

/** A value that a file says of a track, as `TrackValue` holds it. */
export interface FactValue {
  readonly field: 'bpm' | 'key';
  readonly value: number | { readonly pitchClass: number; readonly mode: string };
  readonly confidence: number | null;
}

/** What is stored of a track, as far as an import looks at it. */
export interface StoredFacts {
  readonly values: readonly { field: string; value: unknown; confidence: number | null }[];
  /** Every tempo that anybody else said or heard. */
  readonly otherTempos: readonly number[];
  readonly personal: { rating: number | null; tags: readonly string[]; notes: string } | null;
  readonly cues: { grid: unknown; cues: unknown } | null;
  /** "genre House" */
  readonly genres: readonly string[];
}

/** What to write of one track; empty parts are as they should be. */
export interface FactChanges {
  readonly values: readonly FactValue[];
  readonly personal: { rating?: number; tags?: string[]; notes?: string };
  readonly cues: Pick<LibraryEntry, 'grid' | 'cues'> | null;
  readonly genres: readonly { kind: string; value: string }[];
}

/** Whom to believe less: a tempo that is half or double of what is said elsewhere is a suggestion. */
const DOUBTED = 0.5;
const NEAR = 0.03;

/**
 * What an entry adds to what is known of its track. Values carry their source and replace what the same source said
 * before; rating, tags and notes are the owner's, so they are filled in only where the owner said nothing.
 */
export function planFacts(entry: LibraryEntry, stored: StoredFacts): FactChanges {
  const { grid, cues } = entry;
  const hasCues = grid.length > 0 || cues.length > 0;
  const known = stored.cues !== null && isDeepStrictEqual(stored.cues, { grid, cues });
  return {
    values: valuesOf(entry, stored.otherTempos).filter(
      (said) => !stored.values.some((one) => sameValue(one, said)),
    ),
    personal: personalOf(entry, stored.personal),
    cues: hasCues && !known ? { grid, cues } : null,
    genres: sureGenres(entry.genres).filter(({ kind, value }) => !stored.genres.includes(`${kind} ${value}`)),
  };
}

export function isNothing({ values, personal, cues, genres }: FactChanges): boolean {
  return values.length === 0 && Object.keys(personal).length === 0 && cues === null && genres.length === 0;
}

function sameValue(one: StoredFacts['values'][number], said: FactValue): boolean {
  const { field, value, confidence } = said;
  return one.field === field && one.confidence === confidence && isDeepStrictEqual(one.value, value);
}

function valuesOf({ bpm, key }: LibraryEntry, otherTempos: readonly number[]): FactValue[] {
  return [
    ...(bpm === null
      ? []
      : [{ field: 'bpm', value: bpm, confidence: confidenceOf(bpm, otherTempos) } as const]),
    ...(key === null ? [] : [{ field: 'key', value: key, confidence: null } as const]),
  ];
}

function confidenceOf(bpm: number, others: readonly number[]): number | null {
  const agrees = (factor: number) => others.some((other) => Math.abs(other / (bpm * factor) - 1) < NEAR);
  return !agrees(1) && (agrees(2) || agrees(0.5)) ? DOUBTED : null;
}

function personalOf(entry: LibraryEntry, own: StoredFacts['personal']): FactChanges['personal'] {
  const { rating, tags, comment } = entry;
  return {
    ...(rating !== null && (own?.rating ?? null) === null && { rating }),
    ...(tags.length > 0 && (own?.tags ?? []).length === 0 && { tags }),
    ...(comment !== '' && (own?.notes ?? '') === '' && { notes: comment }),
  };
}
