import type { Alternative } from '../query/query.js';
import type { Segment } from '../segment/segment.js';
import type { Way } from './resolved-alternative.js';
import { resolveWays } from './resolve-ways.js';

/** Ways remembered a segment: enough for the words that a handful of people are typing. */
const MOST_REMEMBERED = 64;

/** A segment never changes, so what a word means in it holds as long as it lives. */
const remembered = new WeakMap<Segment, Map<string, readonly Way[]>>();

/** As resolveWays; while a query is being typed only its last word is new, and the others are remembered. */
export function waysOf(segment: Segment, alternative: Alternative): readonly Way[] {
  const cache = remembered.get(segment) ?? new Map<string, readonly Way[]>();
  remembered.set(segment, cache);
  const { pieces, prefix, typos, asTyped, cost } = alternative;
  const key = [pieces.join(' '), prefix, typos, asTyped, cost].join('|');
  const ways = cache.get(key) ?? resolveWays(segment, alternative);
  // A Map keeps the order of writing, so the first key is the one used longest ago.
  cache.delete(key);
  cache.set(key, ways);
  if (cache.size > MOST_REMEMBERED) cache.delete(cache.keys().next().value!);
  return ways;
}
