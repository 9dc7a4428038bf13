import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quietMerge, urgentMerge } from './merge-policy.js';

const full = (...sizes: number[]) => sizes.map((size) => ({ size, live: size }));

describe('urgentMerge', () => {
  it('leaves segments of falling size alone', () => {
    expect(urgentMerge(full(8000, 3000, 1000, 500, 200))).toBeUndefined();
  });

  it('merges the newest when together they outgrow the one before', () => {
    expect(urgentMerge(full(90_000, 1000, 1000, 1000, 1000))).toEqual({ from: 1, to: 5 });
  });

  it('rewrites a segment that is mostly dead', () => {
    expect(
      urgentMerge([
        { size: 1000, live: 600 },
        { size: 10, live: 10 },
      ]),
    ).toEqual({ from: 0, to: 1 });
  });

  it('keeps the number of segments to the logarithm of the documents', () => {
    const batches = fc.array(fc.integer({ min: 257, max: 4000 }), { maxLength: 200 });
    fc.assert(
      fc.property(batches, (sizes) => {
        const live: number[] = [];
        for (const size of sizes) {
          live.push(size);
          for (let range = urgentMerge(full(...live)); range; range = urgentMerge(full(...live))) {
            const merged = live.slice(range.from, range.to).reduce((sum, part) => sum + part, 0);
            live.splice(range.from, range.to - range.from, merged);
          }
        }
        const total = live.reduce((sum, size) => sum + size, 1);
        expect(live.length).toBeLessThanOrEqual(4 + Math.log2(total));
      }),
    );
  });
});

describe('quietMerge', () => {
  it('leaves one or two tidy segments', () => {
    expect(quietMerge([])).toBeUndefined();
    expect(quietMerge(full(1000))).toBeUndefined();
    expect(quietMerge(full(1000, 20))).toBeUndefined();
    expect(quietMerge(full(1000, 20, 10))).toEqual({ from: 1, to: 3 });
    expect(quietMerge(full(1000, 100))).toEqual({ from: 0, to: 2 });
    expect(quietMerge([{ size: 1000, live: 900 }])).toEqual({ from: 0, to: 1 });
  });
});
