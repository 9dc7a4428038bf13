import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TokenBuckets } from './token-buckets.js';

/** Milliseconds between requests, as they come. */
const pauses = fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 300 });
const rate = fc.integer({ min: 1, max: 600 });

/** How many of the requests got through, and the last moment. */
function run(perMinute: number, gaps: readonly number[]): { taken: number; span: number } {
  const buckets = new TokenBuckets(perMinute);
  let now = 0;
  let taken = 0;
  for (const gap of gaps) {
    now += gap;
    if (buckets.take('a', now) === 0) taken += 1;
  }
  return { taken, span: now };
}

describe('a limit by the minute', () => {
  it('lets no more through than a full bucket and what came in meanwhile', () => {
    fc.assert(
      fc.property(rate, pauses, (perMinute, gaps) => {
        const { taken, span } = run(perMinute, gaps);
        expect(taken).toBeLessThanOrEqual(perMinute + (span / 60_000) * perMinute + 1e-6);
      }),
    );
  });

  it('lets everything through that keeps to it', () => {
    fc.assert(
      fc.property(rate, fc.integer({ min: 1, max: 300 }), (perMinute, requests) => {
        const gaps = Array.from({ length: requests }, () => Math.ceil(60_000 / perMinute));
        expect(run(perMinute, gaps).taken).toBe(requests);
      }),
    );
  });

  it('says after how many seconds there is room again', () => {
    fc.assert(
      fc.property(rate, (perMinute) => {
        const buckets = new TokenBuckets(perMinute);
        for (let index = 0; index < perMinute; index += 1) expect(buckets.take('a', 0)).toBe(0);
        const wait = buckets.take('a', 0);
        expect(wait).toBeGreaterThan(0);
        expect(buckets.take('a', Math.ceil(wait * 1000))).toBe(0);
      }),
    );
  });

  it('counts each name by itself, forgets the quiet ones, and counts nothing when it is 0', () => {
    const buckets = new TokenBuckets(1, 2);
    expect(buckets.take('a', 0)).toBe(0);
    expect(buckets.take('b', 0)).toBe(0);
    expect(buckets.take('a', 0)).toBeGreaterThan(0);
    buckets.take('c', 0);
    expect(buckets.take('b', 0)).toBe(0);
    const open = new TokenBuckets(0);
    for (let index = 0; index < 100; index += 1) expect(open.take('a', 0)).toBe(0);
  });
});
