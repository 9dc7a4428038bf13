import { list, number, type Fields } from '../../../lib/url-state';
import type { DigRequest } from '../api/dig-query';

/** The pick and what it is out of; all in the address, so that a pick can be shown to somebody. */
export interface DigView {
  readonly seed: number | undefined;
  readonly genre: readonly string[];
  readonly style: readonly string[];
  readonly folder: readonly string[];
  readonly place: readonly string[];
  readonly yearMin: number | undefined;
  readonly yearMax: number | undefined;
  readonly notPlayedDays: number | undefined;
}

export const DIG_FIELDS: Fields<DigView> = {
  seed: number,
  genre: list,
  style: list,
  folder: list,
  place: list,
  yearMin: number,
  yearMax: number,
  notPlayedDays: number,
};

const SEEDS = 2 ** 32;

/** Any seed but the one of now. @param random 0 to 1, as of Math.random */
export function nextSeed(now: number | undefined, random: number): number {
  const seed = Math.floor(random * SEEDS);
  return seed === now ? (seed + 1) % SEEDS : seed;
}

/** The api's question for a view; nothing is asked before there is a seed. */
export function digRequest(view: DigView): DigRequest {
  const asked = Object.entries(view).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return { ...Object.fromEntries(asked), count: 1 };
}
