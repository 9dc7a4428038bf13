import { ITEM_BREAK, type ForwardIndex } from './forward-index.js';

/** For every term the documents that hold it, ascending, with the term's best place in each. */
export interface Postings {
  /** Term `t` has the postings from `bounds[t]` up to `bounds[t + 1]`. */
  readonly bounds: Uint32Array;
  readonly slots: Uint32Array;
  readonly places: Uint16Array;
}

/** Positions beyond this one count as this one. */
export const LAST_POSITION = 255;

const FIELD_SHIFT = 10;
const POSITION_SHIFT = 2;
const BEGINS_FIELD = 2;
const IS_FIELD = 1;

/** Places are numbered without gaps, so many a field. */
export const PLACES_A_FIELD = 1 << FIELD_SHIFT;

/** The best field (lowest number) that holds the term. */
export const fieldOf = (place: number): number => place >>> FIELD_SHIFT;
/** Its first position in that field, at most LAST_POSITION. */
export const positionOf = (place: number): number => (place >>> POSITION_SHIFT) & LAST_POSITION;
/** Whether some field begins with the term. */
export const beginsField = (place: number): boolean => (place & BEGINS_FIELD) !== 0;
/** Whether some field holds the term and nothing else. */
export const isWholeField = (place: number): boolean => (place & IS_FIELD) !== 0;

const DOCUMENTS_A_SLICE = 4096;

/** Yields between slices of work, so that a search can come in between. */
export function* buildPostings(forward: ForwardIndex, termCount: number): Generator<void, Postings> {
  const size = documentsIn(forward);
  const bounds = new Uint32Array(termCount + 1);
  const lastSlot = new Int32Array(termCount).fill(-1);
  for (let slot = 0; slot < size; slot++) {
    countDocument(forward, slot, bounds, lastSlot);
    if (slot % DOCUMENTS_A_SLICE === DOCUMENTS_A_SLICE - 1) yield;
  }
  for (let term = 0; term < termCount; term++) bounds[term + 1] += bounds[term];
  const postings = {
    bounds,
    slots: new Uint32Array(bounds[termCount]),
    places: new Uint16Array(bounds[termCount]),
  };
  const next = bounds.slice(0, termCount);
  lastSlot.fill(-1);
  for (let slot = 0; slot < size; slot++) {
    placeDocument(forward, slot, postings, next, lastSlot);
    if (slot % DOCUMENTS_A_SLICE === DOCUMENTS_A_SLICE - 1) yield;
  }
  return postings;
}

function documentsIn(forward: ForwardIndex): number {
  return (forward.bounds.length - 1) / forward.fields;
}

function countDocument(forward: ForwardIndex, slot: number, bounds: Uint32Array, lastSlot: Int32Array): void {
  const end = forward.bounds[(slot + 1) * forward.fields];
  for (let at = forward.bounds[slot * forward.fields]; at < end; at++) {
    const term = forward.tokens[at];
    if (term === ITEM_BREAK || lastSlot[term] === slot) continue;
    lastSlot[term] = slot;
    bounds[term + 1]++;
  }
}

function placeDocument(
  forward: ForwardIndex,
  slot: number,
  postings: Postings,
  next: Uint32Array,
  lastSlot: Int32Array,
): void {
  for (let field = 0; field < forward.fields; field++) {
    const start = forward.bounds[slot * forward.fields + field];
    const end = forward.bounds[slot * forward.fields + field + 1];
    for (let at = start; at < end; at++) {
      const term = forward.tokens[at];
      if (term === ITEM_BREAK) continue;
      const flags = (at === start ? BEGINS_FIELD : 0) | (end - start === 1 ? IS_FIELD : 0);
      if (lastSlot[term] === slot) {
        postings.places[next[term] - 1] |= flags;
        continue;
      }
      lastSlot[term] = slot;
      const position = Math.min(at - start, LAST_POSITION);
      postings.slots[next[term]] = slot;
      postings.places[next[term]++] = (field << FIELD_SHIFT) | (position << POSITION_SHIFT) | flags;
    }
  }
}
