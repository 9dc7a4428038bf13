import { mergeColumns } from '../columns/merge-columns.js';
import { columnOf } from './column-of.js';
import { Bits } from './bits.js';
import { makeDictionary } from './dictionary.js';
import { mergeForward } from './merge-forward.js';
import type { MergePart } from './merge-part.js';
import { mergeTerms } from './merge-terms.js';
import { buildPostings } from './postings.js';
import type { Segment } from './segment.js';

const IDS_A_SLICE = 8192;

/**
 * Neighbouring segments as one, without their dead documents, in the same order. The sources are only read,
 * and stay searchable. Yields between slices of work; documents that die meanwhile are for the caller to strike off.
 */
export function* mergeSegments(segments: readonly Segment[]): Generator<void, Segment> {
  const parts = segments.map((segment) => ({ segment, kept: segment.alive.slots() }));
  const { terms, renumbered } = yield* mergeTerms(parts);
  yield;
  const forward = yield* mergeForward(parts, renumbered);
  yield;
  const postings = yield* buildPostings(forward, terms.length);
  yield;
  const columns = new Map();
  for (const field of segments[0].columns.keys()) {
    columns.set(
      field,
      mergeColumns(parts.map(({ segment, kept }) => ({ column: columnOf(segment, field), kept }))),
    );
    yield;
  }
  const { ids, slotOf } = yield* mergeIds(parts);
  const dictionary = makeDictionary(terms);
  return {
    size: ids.length,
    ids,
    slotOf,
    dictionary,
    postings,
    forward,
    columns,
    alive: Bits.all(ids.length),
  };
}

function* mergeIds(parts: readonly MergePart[]): Generator<void, Pick<Segment, 'ids' | 'slotOf'>> {
  const ids: string[] = [];
  const slotOf = new Map<string, number>();
  for (const { segment, kept } of parts) {
    for (const slot of kept) {
      slotOf.set(segment.ids[slot], ids.length);
      ids.push(segment.ids[slot]);
      if (ids.length % IDS_A_SLICE === 0) yield;
    }
  }
  return { ids, slotOf };
}
