import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RecentMap } from './recent-map.js';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const names = fc.array(fc.constantFrom(...NAMES), { maxLength: 60 });

describe('a map of the newest names', () => {
  it('has the names that were set last, each with its newest value, and no others', () => {
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 5 }), (set, capacity) => {
        const map = new RecentMap<number>(capacity);
        set.forEach((name, at) => map.set(name, at));
        const newest = [...new Set([...set].reverse())].slice(0, capacity);
        for (const name of NAMES)
          expect(map.get(name)).toBe(newest.includes(name) ? set.lastIndexOf(name) : undefined);
      }),
    );
  });

  it('forgets what is deleted', () => {
    const map = new RecentMap<number>(2);
    map.set('a', 1);
    map.delete('a');
    expect(map.get('a')).toBeUndefined();
  });
});
