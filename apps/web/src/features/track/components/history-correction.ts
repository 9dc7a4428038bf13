import type { Api, KeptValue, RouteRequest, TrackDetail } from '@segue/shared/contracts/http';

type Correction = RouteRequest<Api['tracks']['update']>['body'];

const NUMBERS = ['bpm', 'energy', 'rating', 'durationSeconds'] as const;
const TEXTS = ['title', 'artist', 'position'] as const;
const named = <Name extends string>(names: readonly Name[], field: string): Name | undefined =>
  names.find((name) => name === field);

/** What a track's value is now; null for a field that it does not have. */
export function currentOf(track: TrackDetail, field: string): KeptValue {
  const name = named([...NUMBERS, ...TEXTS, 'key', 'tags'], field);
  return name === undefined ? null : track[name];
}

/** The correction that makes a value count again; null for what cannot be put back. */
export function correctionOf(field: string, value: KeptValue): Correction | null {
  const number = named(NUMBERS, field);
  if (number !== undefined) return typeof value === 'number' ? { [number]: value } : null;
  const text = named(TEXTS, field);
  if (text !== undefined) return typeof value === 'string' && value !== '' ? { [text]: value } : null;
  if (field === 'tags') return Array.isArray(value) ? { tags: value } : null;
  const isKey = field === 'key' && value !== null && typeof value === 'object' && 'mode' in value;
  return isKey ? { key: value } : null;
}
