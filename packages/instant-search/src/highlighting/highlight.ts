import type { ResolvedAlternative, Way } from '../matching/resolved-alternative.js';
import { phraseAt } from '../matching/phrase-at.js';
import type { HighlightRange } from '../request/search-result.js';
import { ITEM_BREAK } from '../segment/forward-index.js';
import type { Segment } from '../segment/segment.js';

/** Where the alternatives stand in a document's texts, by field number. */
export function highlight(
  segment: Segment,
  alternatives: readonly ResolvedAlternative[],
  slot: number,
): HighlightRange[][] {
  const { fields, bounds } = segment.forward;
  return Array.from({ length: fields }, (_, field) => {
    const start = bounds[slot * fields + field];
    const end = bounds[slot * fields + field + 1];
    return joinTouching(rangesBetween(segment, alternatives, start, end));
  });
}

function rangesBetween(
  segment: Segment,
  alternatives: readonly ResolvedAlternative[],
  start: number,
  end: number,
): HighlightRange[] {
  const ranges: HighlightRange[] = [];
  let item = 0;
  for (let at = start; at < end; at++) {
    if (segment.forward.tokens[at] === ITEM_BREAK) {
      item++;
      continue;
    }
    for (const { way } of alternatives) {
      const range = rangeAt(segment, way, at, end);
      if (range !== undefined) ranges.push({ ...range, item });
    }
  }
  return ranges;
}

function rangeAt(
  { forward, dictionary }: Segment,
  way: Way,
  at: number,
  end: number,
): { start: number; end: number } | undefined {
  const { tokens, starts, lengths } = forward;
  const start = starts[at];
  if (way.kind === 'phrase') {
    if (!phraseAt(tokens, at, end, way.pieces)) return undefined;
    const last = at + way.pieces.length - 1;
    return { start, end: starts[last] + lengths[last] };
  }
  const found = findIn(way.terms, tokens[at]);
  if (found < 0) return undefined;
  // The typed part of a word can be told only where folding kept the length and no typo shifted it.
  const plain = dictionary.terms[tokens[at]].length === lengths[at] && way.costs[found] === 0;
  const length = plain && way.prefixLength > 0 ? way.prefixLength : lengths[at];
  return { start, end: start + length };
}

function findIn(ascending: Int32Array, wanted: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle] < wanted) low = middle + 1;
    else high = middle;
  }
  return ascending[low] === wanted ? low : -1;
}

function joinTouching(ranges: readonly HighlightRange[]): HighlightRange[] {
  const sorted = [...ranges].sort((a, b) => a.item - b.item || a.start - b.start);
  const joined: HighlightRange[] = [];
  for (const range of sorted) {
    const previous = joined.at(-1);
    if (previous === undefined || previous.item !== range.item || range.start > previous.end) {
      joined.push(range);
    } else if (range.end > previous.end) {
      joined[joined.length - 1] = { ...previous, end: range.end };
    }
  }
  return joined;
}
