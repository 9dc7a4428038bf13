import { FLAG_FALSE, FLAG_TRUE, NO_FLAG, NO_KEYWORD, type Column } from '../columns/column.js';
import { findKeyword, type KeywordDictionary } from '../columns/keyword-dictionary.js';
import type { FilterValue, NumberRange } from '../request/filter.js';
import { Bits } from '../segment/bits.js';

/** The slots, of `size`, that have at least one of the values. */
export function slotsWithAny(column: Column, size: number, values: readonly FilterValue[]): Bits {
  if (column.kind === 'number') {
    const wanted = new Set(values);
    return slotsWhere(size, (slot) => wanted.has(column.numbers[slot]));
  }
  if (column.kind === 'boolean') {
    const wanted = new Set<number>(values.map((value) => (value === true ? FLAG_TRUE : FLAG_FALSE)));
    return slotsWhere(size, (slot) => wanted.has(column.flags[slot]));
  }
  const wanted = flagsOf(column.dictionary, values);
  const { ordinals } = column;
  const slots = Bits.none(size);
  for (let slot = 0; slot < size; slot++) {
    const start = column.kind === 'keyword' ? slot : column.bounds[slot];
    const end = column.kind === 'keyword' ? slot + 1 : column.bounds[slot + 1];
    for (let at = start; at < end; at++) {
      if (ordinals[at] !== NO_KEYWORD && wanted[ordinals[at]] === 1) slots.add(slot);
    }
  }
  return slots;
}

export function slotsWithValue(column: Column, size: number): Bits {
  if (column.kind === 'number') return slotsWhere(size, (slot) => !Number.isNaN(column.numbers[slot]));
  if (column.kind === 'boolean') return slotsWhere(size, (slot) => column.flags[slot] !== NO_FLAG);
  if (column.kind === 'keyword') return slotsWhere(size, (slot) => column.ordinals[slot] !== NO_KEYWORD);
  return slotsWhere(size, (slot) => column.bounds[slot] < column.bounds[slot + 1]);
}

/** Only a number can lie in a range. */
export function slotsInRange(column: Column, size: number, { gt, gte, lt, lte }: NumberRange): Bits {
  const slots = Bits.none(size);
  if (column.kind !== 'number') return slots;
  const above = gt ?? -Infinity;
  const atLeast = gte ?? -Infinity;
  const below = lt ?? Infinity;
  const atMost = lte ?? Infinity;
  for (let slot = 0; slot < size; slot++) {
    const value = column.numbers[slot];
    if (value > above && value >= atLeast && value < below && value <= atMost) slots.add(slot);
  }
  return slots;
}

function slotsWhere(size: number, test: (slot: number) => boolean): Bits {
  const slots = Bits.none(size);
  for (let slot = 0; slot < size; slot++) if (test(slot)) slots.add(slot);
  return slots;
}

function flagsOf(dictionary: KeywordDictionary, values: readonly FilterValue[]): Uint8Array {
  const flags = new Uint8Array(dictionary.values.length);
  for (const value of values) {
    const ordinal = typeof value === 'string' ? findKeyword(dictionary, value) : NO_KEYWORD;
    if (ordinal !== NO_KEYWORD) flags[ordinal] = 1;
  }
  return flags;
}
