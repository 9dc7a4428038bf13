import type { FieldKind } from '../schema/search-schema.js';
import type { FieldValue } from '../schema/search-document.js';
import { IntList } from '../segment/int-list.js';
import {
  FLAG_FALSE,
  FLAG_TRUE,
  NO_FLAG,
  NO_KEYWORD,
  type BooleanColumn,
  type Column,
  type KeywordColumn,
  type KeywordListColumn,
  type NumberColumn,
} from './column.js';
import { makeKeywordDictionary, type KeywordDictionary } from './keyword-dictionary.js';

/** The values, already checked against the kind, of one field of consecutive documents. */
export function buildColumn(kind: FieldKind, values: readonly FieldValue[]): Column {
  if (kind === 'keyword') return buildKeywords(values);
  if (kind === 'keyword-list') return buildKeywordLists(values);
  return kind === 'number' ? buildNumbers(values) : buildBooleans(values);
}

function buildKeywords(values: readonly FieldValue[]): KeywordColumn {
  const dictionary = makeKeywordDictionary(new Set(values.filter((value) => typeof value === 'string')));
  const ordinalOf = ordinalsBy(dictionary);
  const ordinals = Int32Array.from(values, (value) =>
    typeof value === 'string' ? (ordinalOf.get(value) ?? NO_KEYWORD) : NO_KEYWORD,
  );
  return { kind: 'keyword', dictionary, ordinals };
}

function buildKeywordLists(values: readonly FieldValue[]): KeywordListColumn {
  const lists = values.map((value) => (Array.isArray(value) ? (value as readonly string[]) : []));
  const dictionary = makeKeywordDictionary(new Set(lists.flat()));
  const ordinalOf = ordinalsBy(dictionary);
  const bounds = new Uint32Array(values.length + 1);
  const ordinals = new IntList();
  for (const [slot, list] of lists.entries()) {
    const distinct = new Set(list.map((value) => ordinalOf.get(value) ?? NO_KEYWORD));
    for (const ordinal of [...distinct].sort((a, b) => a - b)) ordinals.push(ordinal);
    bounds[slot + 1] = ordinals.length;
  }
  return { kind: 'keyword-list', dictionary, bounds, ordinals: ordinals.take() };
}

function buildNumbers(values: readonly FieldValue[]): NumberColumn {
  const numbers = Float64Array.from(values, (value) => (typeof value === 'number' ? value : Number.NaN));
  return { kind: 'number', numbers };
}

function buildBooleans(values: readonly FieldValue[]): BooleanColumn {
  const flags = Uint8Array.from(values, (value) => {
    if (typeof value !== 'boolean') return NO_FLAG;
    return value ? FLAG_TRUE : FLAG_FALSE;
  });
  return { kind: 'boolean', flags };
}

function ordinalsBy({ values }: KeywordDictionary): Map<string, number> {
  return new Map(values.map((value, ordinal) => [value, ordinal]));
}
