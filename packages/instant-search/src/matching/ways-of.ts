import type { Alternative } from '../query/query.js';
import type { Segment } from '../segment/segment.js';
import { SegmentMemory } from '../segment/segment-memory.js';
import type { Way } from './resolved-alternative.js';
import { resolveWays } from './resolve-ways.js';

/** Enough for the words that a handful of people are typing. */
const remembered = new SegmentMemory<readonly Way[]>(64);

/** As resolveWays; while a query is being typed only its last word is new, and the others are remembered. */
export function waysOf(segment: Segment, alternative: Alternative): readonly Way[] {
  const { pieces, prefix, typos, asTyped, cost } = alternative;
  const question = [pieces.join(' '), prefix, typos, asTyped, cost].join('|');
  return remembered.recall(segment, question, () => resolveWays(segment, alternative));
}
