import type { MusicalKey } from '@segue/shared/domain/mixing';
import { parseKey } from '@segue/shared/domain/mixing';
import type { TrackChange } from '../../../entities/track';

/** The form of a bulk edit as it is filled in; '' leaves a value as it is. */
export interface BulkForm {
  /** "1" to "5", or "none" to take one's own back. */
  readonly rating: string;
  readonly addTags: readonly string[];
  readonly removeTags: readonly string[];
  readonly tempo: '' | 'set' | 'double' | 'halve' | 'none';
  readonly bpm: number | string;
  /** Camelot, or "none". */
  readonly key: string;
}

export const UNTOUCHED: BulkForm = { rating: '', addTags: [], removeTags: [], tempo: '', bpm: '', key: '' };

/** What the api is asked to change: only what was filled in; null for nothing at all. */
export function bulkChange({ rating, addTags, removeTags, tempo, bpm, key }: BulkForm): TrackChange | null {
  const tempoChange = tempoOf(tempo, bpm);
  const keyChange: MusicalKey | null | undefined = key === 'none' ? null : (parseKey(key) ?? undefined);
  const change: TrackChange = {
    ...(rating !== '' && { rating: rating === 'none' ? null : Number(rating) }),
    ...(addTags.length > 0 && { addTags: [...addTags] }),
    ...(removeTags.length > 0 && { removeTags: [...removeTags] }),
    ...(tempoChange && { bpm: tempoChange }),
    ...(keyChange !== undefined && { key: keyChange }),
  };
  return Object.keys(change).length > 0 ? change : null;
}

function tempoOf(tempo: BulkForm['tempo'], bpm: BulkForm['bpm']): TrackChange['bpm'] {
  switch (tempo) {
    case '':
      return undefined;
    case 'double':
      return { times: 2 };
    case 'halve':
      return { times: 0.5 };
    case 'none':
      return { set: null };
    case 'set':
      return typeof bpm === 'number' && bpm >= 40 && bpm <= 220 ? { set: bpm } : undefined;
  }
}
