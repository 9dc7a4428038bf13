import { FLAG_FALSE, FLAG_TRUE, NO_FLAG, NO_KEYWORD, type Column } from '../columns/column.js';
import { findKeyword, type KeywordDictionary } from '../columns/keyword-dictionary.js';
import type { FilterValue, NumberRange } from '../request/filter.js';

/** A question to a document, by slot. */
export type SlotTest = (slot: number) => boolean;

/** Whether the document has at least one of the values. */
export function columnHasAny(column: Column, values: readonly FilterValue[]): SlotTest {
  if (column.kind === 'number') {
    const wanted = new Set(values);
    return (slot) => wanted.has(column.numbers[slot]!);
  }
  if (column.kind === 'boolean') {
    const wanted = new Set<number>(values.map((value) => (value === true ? FLAG_TRUE : FLAG_FALSE)));
    return (slot) => wanted.has(column.flags[slot]!);
  }
  const wanted = flagsOf(column.dictionary, values);
  if (column.kind === 'keyword') {
    return (slot) => column.ordinals[slot] !== NO_KEYWORD && wanted[column.ordinals[slot]!] === 1;
  }
  return (slot) => {
    for (let at = column.bounds[slot]!; at < column.bounds[slot + 1]!; at++) {
      if (wanted[column.ordinals[at]!] === 1) return true;
    }
    return false;
  };
}

export function columnHasValue(column: Column): SlotTest {
  if (column.kind === 'number') return (slot) => !Number.isNaN(column.numbers[slot]!);
  if (column.kind === 'boolean') return (slot) => column.flags[slot] !== NO_FLAG;
  if (column.kind === 'keyword') return (slot) => column.ordinals[slot] !== NO_KEYWORD;
  return (slot) => column.bounds[slot]! < column.bounds[slot + 1]!;
}

/** Only a number can lie in a range. */
export function columnInRange(column: Column, { gt, gte, lt, lte }: NumberRange): SlotTest {
  if (column.kind !== 'number') return () => false;
  const above = gt ?? -Infinity;
  const atLeast = gte ?? -Infinity;
  const below = lt ?? Infinity;
  const atMost = lte ?? Infinity;
  return (slot) => {
    const value = column.numbers[slot]!;
    return value > above && value >= atLeast && value < below && value <= atMost;
  };
}

function flagsOf(dictionary: KeywordDictionary, values: readonly FilterValue[]): Uint8Array {
  const flags = new Uint8Array(dictionary.values.length);
  for (const value of values) {
    const ordinal = typeof value === 'string' ? findKeyword(dictionary, value) : NO_KEYWORD;
    if (ordinal !== NO_KEYWORD) flags[ordinal] = 1;
  }
  return flags;
}
