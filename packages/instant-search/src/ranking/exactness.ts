import { findTerm } from '../segment/dictionary.js';
import type { Segment } from '../segment/segment.js';
import { FIELD_BEGINS, INSIDE, WHOLE_FIELD } from './criteria.js';

/** For each query word the term written exactly like it, or UNWRITTEN where the segment has none. */
export type ExactWords = Int32Array;

/** Neither a term nor ITEM_BREAK. */
const UNWRITTEN = -2;

export function exactWords({ dictionary }: Segment, words: readonly { text: string }[]): ExactWords {
  return Int32Array.from(words, ({ text }) => {
    const term = findTerm(dictionary, text);
    return term < 0 ? UNWRITTEN : term;
  });
}

/** Whether some field says the first `count` words, in order and to the letter, and nothing else or more after. */
export function literalMatch(
  { forward: { bounds, fields, tokens } }: Segment,
  slot: number,
  exact: ExactWords,
  count: number,
): typeof WHOLE_FIELD | typeof FIELD_BEGINS | typeof INSIDE {
  let begins = false;
  for (let field = 0; field < fields; field++) {
    const start = bounds[slot * fields + field];
    const length = bounds[slot * fields + field + 1] - start;
    if (length < count || tokens[start] !== exact[0]) continue;
    let same = 1;
    while (same < count && tokens[start + same] === exact[same]) same++;
    if (same < count) continue;
    if (length === count) return WHOLE_FIELD;
    begins = true;
  }
  return begins ? FIELD_BEGINS : INSIDE;
}
