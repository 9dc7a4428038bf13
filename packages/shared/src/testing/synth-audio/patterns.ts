import type { Random } from './random.js';

/** A sounding step of a bar: 0 to 15, and how hard, 0 to 1. */
export interface Hit {
  step: number;
  velocity: number;
}

const VELOCITY: Record<string, number> = { X: 1, x: 0.7, o: 0.35 };

/** The hits of a bar; several bars of a pattern take turns. */
export function hitsOf(pattern: readonly string[], bar: number): Hit[] {
  return Array.from(pattern[bar % pattern.length] ?? '')
    .map((mark, step) => ({ step, velocity: VELOCITY[mark] ?? 0 }))
    .filter(({ velocity }) => velocity > 0);
}

/** The hits of a bar at half speed: a bar of the pattern takes two bars, so its halves take turns. */
export function halfTimeHits(pattern: readonly string[], bar: number): Hit[] {
  const half = (bar % 2) * 16;
  return hitsOf(pattern, bar >> 1)
    .map(({ step, velocity }) => ({ step: step * 2 - half, velocity }))
    .filter(({ step }) => step >= 0 && step < 16);
}

/**
 * Another player's version of a pattern: each unaccented hit is left out, and each rest gets a ghost,
 * with the chance `amount`. Accents stay, so that the style can still be told.
 */
export function varyPattern(random: Random, pattern: readonly string[], amount: number): string[] {
  const vary = (mark: string): string => {
    const changed = random() < amount;
    if (!changed || mark === 'X') return mark;
    return mark === '.' ? 'o' : '.';
  };
  return pattern.map((bar) => Array.from(bar, vary).join(''));
}
