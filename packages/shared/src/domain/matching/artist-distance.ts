import { stripDisambiguation } from '../music/index.js';
import { foldText } from './fold-text.js';
import { foldedDistance } from './text-distance.js';

const BETWEEN_NAMES =
  /\s*(?:[,;/&+]|\s(?:and|x|vs\.?|versus|with|meets?|feat\.?|ft\.?|featuring|presents|pres\.?)(?=\s))\s*/i;

/** Names that stand for many or none. */
const NOBODY = new Set(['various', 'various artists', 'va', 'unknown', 'unknown artist', 'no artist']);

/**
 * The artists of a line, folded, each once: "Alpha & Omega meets The Disciples (2)" is alpha, omega, disciples.
 * Empty when it names nobody ("Various"). The same names come out of every way of writing them.
 */
export function artistNames(line: string): string[] {
  const names = stripDisambiguation(line)
    .split(BETWEEN_NAMES)
    .map((name) => foldText(name).replace(/^(?:the|dj|mc) (?=.)/, ''));
  return [...new Set(names)].filter((name) => name !== '' && !NOBODY.has(name));
}

/** The side that is matched worse counts for a quarter: a guest left out is a small thing. */
const WORSE_SIDE = 0.25;

/** How far two sets of artists are apart: 0 the same, 1 nobody in common. Neither may be empty. */
export function artistDistance(a: readonly string[], b: readonly string[]): number {
  const [there, back] = [meanNearest(a, b), meanNearest(b, a)];
  return (1 - WORSE_SIDE) * Math.min(there, back) + WORSE_SIDE * Math.max(there, back);
}

function meanNearest(from: readonly string[], to: readonly string[]): number {
  const nearest = from.map((name) => Math.min(...to.map((other) => foldedDistance(name, other))));
  return nearest.reduce((sum, distance) => sum + distance, 0) / from.length;
}
