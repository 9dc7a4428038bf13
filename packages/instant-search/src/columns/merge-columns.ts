import {
  NO_KEYWORD,
  type BooleanColumn,
  type Column,
  type KeywordColumn,
  type KeywordListColumn,
  type NumberColumn,
} from './column.js';
import { mergeKeywordDictionaries } from './keyword-dictionary.js';
import { IntList } from '../segment/int-list.js';

/** One column of a segment that goes into a merge, with the slots of its documents that still live. */
export interface ColumnPart<C extends Column = Column> {
  readonly column: C;
  readonly kept: Int32Array;
}

/** The columns of one field of several segments as one, living documents only, in the order given. */
export function mergeColumns(parts: readonly ColumnPart[]): Column {
  const kind = parts[0].column.kind;
  if (kind === 'keyword') return mergeKeywords(parts as ColumnPart<KeywordColumn>[]);
  if (kind === 'keyword-list') return mergeKeywordLists(parts as ColumnPart<KeywordListColumn>[]);
  if (kind === 'number') return mergeNumbers(parts as ColumnPart<NumberColumn>[]);
  return mergeBooleans(parts as ColumnPart<BooleanColumn>[]);
}

function mergeKeywords(parts: readonly ColumnPart<KeywordColumn>[]): KeywordColumn {
  const used = parts.map(({ column, kept }) => {
    const flags = new Uint8Array(column.dictionary.values.length);
    for (const slot of kept) if (column.ordinals[slot] !== NO_KEYWORD) flags[column.ordinals[slot]] = 1;
    return flags;
  });
  const { dictionary, renumbered } = mergeKeywordDictionaries(
    parts.map(({ column }) => column.dictionary),
    used,
  );
  const ordinals = new Int32Array(totalOf(parts));
  let at = 0;
  for (const [part, { column, kept }] of parts.entries()) {
    for (const slot of kept) {
      const ordinal = column.ordinals[slot];
      ordinals[at++] = ordinal === NO_KEYWORD ? NO_KEYWORD : renumbered[part][ordinal];
    }
  }
  return { kind: 'keyword', dictionary, ordinals };
}

function mergeKeywordLists(parts: readonly ColumnPart<KeywordListColumn>[]): KeywordListColumn {
  const used = parts.map(({ column, kept }) => {
    const flags = new Uint8Array(column.dictionary.values.length);
    for (const slot of kept) {
      for (let at = column.bounds[slot]; at < column.bounds[slot + 1]; at++) flags[column.ordinals[at]] = 1;
    }
    return flags;
  });
  const { dictionary, renumbered } = mergeKeywordDictionaries(
    parts.map(({ column }) => column.dictionary),
    used,
  );
  const bounds = new Uint32Array(totalOf(parts) + 1);
  const ordinals = new IntList();
  let document = 0;
  for (const [part, { column, kept }] of parts.entries()) {
    for (const slot of kept) {
      for (let at = column.bounds[slot]; at < column.bounds[slot + 1]; at++) {
        ordinals.push(renumbered[part][column.ordinals[at]]);
      }
      bounds[++document] = ordinals.length;
    }
  }
  return { kind: 'keyword-list', dictionary, bounds, ordinals: ordinals.take() };
}

function mergeNumbers(parts: readonly ColumnPart<NumberColumn>[]): NumberColumn {
  const numbers = new Float64Array(totalOf(parts));
  let at = 0;
  for (const { column, kept } of parts) for (const slot of kept) numbers[at++] = column.numbers[slot];
  return { kind: 'number', numbers };
}

function mergeBooleans(parts: readonly ColumnPart<BooleanColumn>[]): BooleanColumn {
  const flags = new Uint8Array(totalOf(parts));
  let at = 0;
  for (const { column, kept } of parts) for (const slot of kept) flags[at++] = column.flags[slot];
  return { kind: 'boolean', flags };
}

function totalOf(parts: readonly ColumnPart[]): number {
  return parts.reduce((total, { kept }) => total + kept.length, 0);
}
