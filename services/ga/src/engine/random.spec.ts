import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from './random.js';

describe('seeded random numbers', () => {
  it('lie where they are asked to, and repeat', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 1e6 }), (seed, below) => {
        const [a, b] = [seededRandom(seed), seededRandom(seed)];
        for (let draw = 0; draw < 20; draw += 1) {
          const value = a.below(below);
          expect(value).toBe(b.below(below));
          expect(Number.isInteger(value) && value >= 0 && value < below).toBe(true);
        }
      }),
    );
  });

  it('spread evenly', () => {
    const random = seededRandom(42);
    const counts = new Array<number>(10).fill(0);
    for (let draw = 0; draw < 100_000; draw += 1) {
      const cell = random.below(10);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
    expect(Math.min(...counts)).toBeGreaterThan(9000);
  });

  it('fork into streams that do not depend on how far the first has come', () => {
    const first = seededRandom(9);
    const early = first.fork(2).unit();
    first.unit();
    expect(first.fork(2).unit()).toBe(early);
    expect(first.fork(3).unit()).not.toBe(early);
  });
});
