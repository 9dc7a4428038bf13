import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgeCrossover, orderCrossover } from './crossover.js';
import { exchangeSegments, exchangeWithPool, moveSegment, reverse } from './mutation.js';
import { seededRandom, shuffle } from './random.js';

/** Two sequences of one length over the same items, and a seed. */
const parents = fc
  .record({
    items: fc.integer({ min: 1, max: 40 }),
    percent: fc.integer({ min: 0, max: 100 }),
    seed: fc.integer(),
  })
  .map(({ items, percent, seed }) => {
    const length = Math.max(1, Math.round((items * percent) / 100));
    const sequence = (stream: number) => {
      const all = Int32Array.from({ length: items }, (_, item) => item);
      shuffle(all, seededRandom(seed, stream));
      return all;
    };
    const [a, b] = [sequence(1), sequence(2)];
    return { items, a: a.slice(0, length), b: b.slice(0, length), free: a.slice(length), seed };
  });

function expectSequence(sequence: Int32Array, length: number, items: number): void {
  expect(sequence.length).toBe(length);
  expect(new Set(sequence).size).toBe(length);
  for (const item of sequence) {
    expect(item).toBeGreaterThanOrEqual(0);
    expect(item).toBeLessThan(items);
  }
}

describe.each([
  ['order crossover', orderCrossover],
  ['edge crossover', edgeCrossover],
])('%s', (_, crossover) => {
  it('makes a sequence of distinct items, all from a parent', () => {
    fc.assert(
      fc.property(parents, ({ items, a, b, seed }) => {
        const child = crossover(a, b, items, seededRandom(seed));
        expectSequence(child, a.length, items);
        const known = new Set([...a, ...b]);
        expect([...child].every((item) => known.has(item))).toBe(true);
      }),
    );
  });

  it('of a parent with itself is that parent', () => {
    fc.assert(
      fc.property(parents, ({ items, a, seed }) => {
        expect(crossover(a, a, items, seededRandom(seed))).toEqual(a);
      }),
    );
  });
});

describe('mutations', () => {
  it('keep the items of the sequence and stay within the places they tell', () => {
    fc.assert(
      fc.property(parents, ({ items, a, seed }) => {
        const child = a.slice();
        const { from, to } = exchangeSegments(child, 8, seededRandom(seed));
        expectSequence(child, a.length, items);
        expect([...child].sort()).toEqual([...a].sort());
        const changed = [...child].flatMap((item, place) => (item === a[place] ? [] : [place]));
        expect(changed.every((place) => place >= from && place <= to)).toBe(true);
      }),
    );
  });

  it('trade with the pool one for one', () => {
    fc.assert(
      fc.property(
        parents.filter(({ free }) => free.length > 0),
        ({ items, a, free, seed }) => {
          const child = a.slice();
          const pool = free.slice();
          exchangeWithPool(child, pool, 3, seededRandom(seed));
          expectSequence(child, a.length, items);
          expect([...child, ...pool].sort()).toEqual([...a, ...free].sort());
        },
      ),
    );
  });

  it('turn and move stretches', () => {
    const sequence = Int32Array.of(0, 1, 2, 3, 4, 5);
    reverse(sequence, 1, 3);
    expect([...sequence]).toEqual([0, 3, 2, 1, 4, 5]);
    moveSegment(sequence, 1, 2, 4);
    expect([...sequence]).toEqual([0, 1, 4, 5, 3, 2]);
    moveSegment(sequence, 4, 2, 1);
    expect([...sequence]).toEqual([0, 3, 2, 1, 4, 5]);
  });
});
