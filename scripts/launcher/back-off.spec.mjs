import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextDelay } from './back-off.mjs';

/** The waits of a process that ends at once each time. */
const waits = (times) => {
  const all = [];
  for (let i = 0; i < times; i++) all.push(nextDelay(all.at(-1), 0));
  return all;
};

describe('the wait before a crashed process is started again', () => {
  it('doubles from a quarter of a second to half a minute', () => {
    expect(waits(9)).toEqual([250, 500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
  });

  it('gives Postgres more than its 10 s to let go of a killed server', () => {
    const sum = waits(6).reduce((a, b) => a + b);
    expect(sum).toBeGreaterThan(10_000);
  });

  it('begins anew after a process ran for a minute, whatever was before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 250, max: 30_000 }), fc.integer({ min: 60_000 }), (previous, ran) => {
        expect(nextDelay(previous, ran)).toBe(250);
      }),
    );
  });
});
