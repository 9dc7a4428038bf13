import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readView, writeView } from '../../../lib/url-state';
import { DIG_FIELDS, digRequest, nextSeed } from './dig-view';

describe('digging', () => {
  it('goes on to another seed each time, within what the api takes', () => {
    const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(random, (chance) => {
        const seed = nextSeed(undefined, chance);
        const next = nextSeed(seed, chance);
        expect(next).not.toBe(seed);
        expect([seed, next].every((value) => Number.isInteger(value) && value >= 0 && value < 2 ** 32)).toBe(
          true,
        );
      }),
    );
  });

  it('asks for what the address says, and is the same address again', () => {
    const address = '?seed=7&style=Dub+Techno~Ambient&notPlayedDays=365';
    const view = readView(DIG_FIELDS, address);
    expect(digRequest(view)).toEqual({
      seed: 7,
      style: ['Dub Techno', 'Ambient'],
      notPlayedDays: 365,
      count: 1,
    });
    expect(readView(DIG_FIELDS, writeView(DIG_FIELDS, view))).toEqual(view);
  });
});
