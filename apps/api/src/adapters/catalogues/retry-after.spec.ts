import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backOffMs, parseRetryAfter } from './retry-after.js';

describe('Retry-After', () => {
  it('is a number of seconds or a date', () => {
    const now = Date.parse('2024-01-01T00:00:00Z');
    expect(parseRetryAfter('30', now)).toBe(30_000);
    expect(parseRetryAfter('Mon, 01 Jan 2024 00:00:10 GMT', now)).toBe(10_000);
    expect(parseRetryAfter('Sun, 31 Dec 2023 00:00:00 GMT', now)).toBe(0);
  });

  it.each([null, '', 'soon'])('is nothing when it says %s', (value) => {
    expect(parseRetryAfter(value, 0)).toBeNull();
  });
});

describe('the back-off', () => {
  it('is never negative, never over 20 s, and its ceiling never shrinks', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (attempt, random) => {
          const wait = backOffMs(attempt, random);
          expect(wait).toBeGreaterThanOrEqual(0);
          expect(wait).toBeLessThanOrEqual(20_000);
          expect(backOffMs(attempt + 1, random)).toBeGreaterThanOrEqual(wait);
        },
      ),
    );
  });
});
