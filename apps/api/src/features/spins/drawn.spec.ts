import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawn } from './drawn.js';

const ids = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 30 });
const seed = fc.nat(2 ** 32 - 1);

describe('digging', () => {
  it('draws each record at most once, and no other', () => {
    fc.assert(
      fc.property(ids, fc.integer({ min: 1, max: 20 }), seed, (all, count, by) => {
        const found = drawn(all, count, by);
        expect(found).toHaveLength(Math.min(count, all.length));
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((id) => all.includes(id))).toBe(true);
      }),
    );
  });

  it('draws the same by the same seed, in whatever order the records come', () => {
    fc.assert(
      fc.property(ids, seed, (all, by) => {
        expect(drawn([...all].reverse(), 5, by)).toEqual(drawn(all, 5, by));
      }),
    );
  });

  it('draws the same again when a record is gone that was not drawn', () => {
    fc.assert(
      fc.property(ids, seed, (all, by) => {
        const found = drawn(all, 3, by);
        const rest = all.filter((id, place) => found.includes(id) || place % 2 === 0);
        expect(drawn(rest, 3, by)).toEqual(found);
      }),
    );
  });

  it('gives every record about the same chance', () => {
    const all = ['a', 'b', 'c', 'd'];
    const times = new Map(all.map((id) => [id, 0]));
    for (let by = 0; by < 4000; by += 1) {
      const [id = ''] = drawn(all, 1, by);
      times.set(id, (times.get(id) ?? 0) + 1);
    }
    for (const count of times.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});
