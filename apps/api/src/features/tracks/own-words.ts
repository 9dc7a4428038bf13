import { isDeepStrictEqual } from 'node:util';
import type { KeptValue } from '@segue/shared/contracts/http';

/** Fields that a person may say something of, with how it is kept: beside the track, as a value, over the catalogue. */
export const PERSONAL_FIELDS = ['rating', 'tags'] as const;
export const VALUE_FIELDS = ['bpm', 'key', 'energy'] as const;
export const PRINTED_FIELDS = ['title', 'artist', 'position', 'durationSeconds'] as const;
export const OWN_FIELDS = [...PERSONAL_FIELDS, ...VALUE_FIELDS, ...PRINTED_FIELDS] as const;
export type OwnField = (typeof OWN_FIELDS)[number];

/** What one person says of one track; null where they say nothing. Tags are never null. */
export type OwnWords = Readonly<Record<OwnField, KeptValue>>;

export interface OwnChange {
  readonly trackId: string;
  readonly field: OwnField;
  readonly before: KeptValue;
  readonly after: KeptValue;
}

export const NO_WORDS: OwnWords = {
  ...{ rating: null, tags: [], bpm: null, key: null, energy: null },
  ...{ title: null, artist: null, position: null, durationSeconds: null },
};

/** Two values say the same; the order of tags is part of what they say. */
export const sameValue = (one: KeptValue, other: KeptValue): boolean => isDeepStrictEqual(one, other);

/** What becomes another value from one state of a track to the next. */
export function changesBetween(trackId: string, before: OwnWords, after: OwnWords): OwnChange[] {
  return OWN_FIELDS.filter((field) => !sameValue(before[field], after[field])).map((field) => {
    return { trackId, field, before: before[field], after: after[field] };
  });
}
