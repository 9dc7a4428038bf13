import type { CheckedSchema } from '../schema/search-schema.js';
import { RankKeys } from './rank-keys.js';

const made = new WeakMap<CheckedSchema, Map<string, RankKeys>>();

/** The keys for so many words of a query; they depend on nothing else of it, so they are made once. */
export function rankKeysOf(schema: CheckedSchema, words: number, sorted: boolean): RankKeys {
  const known = made.get(schema) ?? new Map<string, RankKeys>();
  made.set(schema, known);
  const name = `${words} ${sorted ? 'sorted' : 'unsorted'}`;
  const shape = { words, fields: schema.searchable.length };
  const keys = known.get(name) ?? new RankKeys(schema.ranking, shape, sorted);
  known.set(name, keys);
  return keys;
}
