import type { Mood, MusicalKey } from '../mixing/index.js';

/** Where something stands in the text: character offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Fields whose values stand in the tracks themselves. */
export const VALUE_FIELDS = [
  'genre',
  'style',
  'label',
  'artist',
  'country',
  'folder',
  'place',
  'format',
  'tag',
] as const;
export type ValueField = (typeof VALUE_FIELDS)[number];

/** Fields that name something else: a crate, a person ("me" for oneself), a track to mix with. */
export const REFERENCE_FIELDS = ['in', 'owner', 'compatible'] as const;
export type ReferenceField = (typeof REFERENCE_FIELDS)[number];

/** Fields whose values are names. Several values of one condition are alternatives. */
export const NAME_FIELDS = [...VALUE_FIELDS, ...REFERENCE_FIELDS] as const;
export type NameField = (typeof NAME_FIELDS)[number];

/** Fields whose values are numbers, with the least and the greatest that make sense. */
export const RANGE_FIELDS = {
  bpm: { least: 20, most: 400 },
  year: { least: 1860, most: 2100 },
  energy: { least: 1, most: 10 },
  rating: { least: 1, most: 5 },
} as const;
export type RangeField = keyof typeof RANGE_FIELDS;

/** What `has:` asks for. */
export const HAS_VALUES = ['audio', 'analysis', 'bpm', 'key', 'tracklist', 'cover'] as const;
export type HasValue = (typeof HAS_VALUES)[number];

export const SORT_FIELDS = [
  'title',
  'artist',
  'releaseTitle',
  'label',
  'year',
  'bpm',
  'key',
  'energy',
  'rating',
  'durationSeconds',
  'addedAt',
] as const;
export type SortName = (typeof SORT_FIELDS)[number];

/** One thing that must hold; `not` turns it round (`-style:Trance`). */
export type Condition = { readonly not: boolean } & (
  | { readonly kind: 'names'; readonly field: NameField; readonly values: readonly string[] }
  | { readonly kind: 'keys'; readonly values: readonly MusicalKey[] }
  | { readonly kind: 'moods'; readonly values: readonly Mood[] }
  | { readonly kind: 'range'; readonly field: RangeField; readonly min?: number; readonly max?: number }
  | { readonly kind: 'has'; readonly value: HasValue }
  /** Days, both included: "2024-03-01". */
  | { readonly kind: 'added'; readonly from?: string; readonly to?: string }
);

export interface SortTerm {
  readonly field: SortName;
  readonly descending: boolean;
}

/** A word that cannot be meant as it stands, and what to write instead. */
export interface QueryProblem extends Span {
  readonly message: string;
}

/** What was typed: free text to search for, conditions that must all hold, an order. */
export interface Query {
  readonly text: string;
  readonly conditions: readonly (Condition & { readonly span: Span })[];
  readonly sort: readonly SortTerm[];
  readonly problems: readonly QueryProblem[];
}
