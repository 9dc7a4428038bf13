import { beginsField, fieldOf, isWholeField, PLACES_A_FIELD, positionOf } from '../segment/postings.js';
import { FIELD_BEGINS, INSIDE, noCriteria, WHOLE_FIELD } from './criteria.js';
import type { RankKeys } from './rank-keys.js';

/** The keys of one word without typos, by its place in the document. */
export interface PlaceKeys {
  /** Where the word is written as in the query. */
  readonly exact: KeyTable;
  readonly inexact: KeyTable;
}

export interface KeyTable {
  readonly before: Float64Array;
  readonly after: Float64Array;
}

const tables = new WeakMap<RankKeys, PlaceKeys>();

/** There are few places and many postings, so the keys are looked up instead of worked out. */
export function placeKeysOf(keys: RankKeys, fields: number): PlaceKeys {
  const known = tables.get(keys);
  if (known !== undefined) return known;
  const made = {
    exact: tableOf(keys, fields, exactnessAt),
    inexact: tableOf(keys, fields, () => INSIDE + 1),
  };
  tables.set(keys, made);
  return made;
}

function tableOf(keys: RankKeys, fields: number, exactness: (place: number) => number): KeyTable {
  const size = fields * PLACES_A_FIELD;
  const table = { before: new Float64Array(size), after: new Float64Array(size) };
  const criteria = noCriteria();
  for (let place = 0; place < size; place++) {
    criteria.attribute = fieldOf(place);
    criteria.position = positionOf(place);
    criteria.exactness = exactness(place);
    table.before[place] = keys.keyBefore(criteria);
    table.after[place] = keys.keyAfter(criteria);
  }
  return table;
}

function exactnessAt(place: number): number {
  if (isWholeField(place)) return WHOLE_FIELD;
  return beginsField(place) ? FIELD_BEGINS : INSIDE;
}
