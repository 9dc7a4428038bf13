import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved } from './move';

describe('moving by one place', () => {
  it('keeps everything, and the way back leads back', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer()), fc.nat(10), (list, from) => {
        expect([...moved(list, from, 1)].sort()).toEqual([...list].sort());
        if (from < list.length - 1) expect(moved(moved(list, from, 1), from + 1, -1)).toEqual(list);
      }),
    );
  });
});
