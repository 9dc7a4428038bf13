import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clock } from './clock.js';
import { RateLimiter } from './rate-limiter.js';

const WINDOW = 60_000;

function clockAt(start: number): Clock & { at: number } {
  return {
    at: start,
    now() {
      return this.at;
    },
    async sleep() {},
  };
}

describe('the rate limiter', () => {
  it('never lets the catalogue see more requests in any window than its limit, however slow the network is', () => {
    const trip = fc.record({
      pause: fc.integer({ min: 0, max: 5_000 }),
      out: fc.integer({ min: 0, max: 3_000 }),
      back: fc.integer({ min: 0, max: 3_000 }),
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.array(trip, { maxLength: 80 }), (limit, trips) => {
        const arrivals = sendAll(limit, trips);
        for (const [index, arrival] of arrivals.entries()) {
          const inWindow = arrivals.slice(0, index + 1).filter((earlier) => earlier > arrival - WINDOW);
          expect(inWindow.length).toBeLessThanOrEqual(limit);
        }
      }),
    );
  });

  it('says how long it is until the oldest answer leaves the window', () => {
    const clock = clockAt(0);
    const limiter = new RateLimiter(clock, WINDOW);
    expect(limiter.take('me', 1)).toBe(0);
    clock.at = 500;
    limiter.answered('me', null);
    clock.at = 10_500;
    expect(limiter.take('me', 1)).toBe(50_000);
    clock.at = 60_500;
    expect(limiter.take('me', 1)).toBe(0);
  });

  it('keeps one key apart from another', () => {
    const limiter = new RateLimiter(clockAt(0), WINDOW);
    expect(limiter.take('me', 1)).toBe(0);
    expect(limiter.take('you', 1)).toBe(0);
  });

  it('makes room for requests that others sent from the same address', () => {
    const limiter = new RateLimiter(clockAt(0), WINDOW);
    expect(limiter.take('me', 25)).toBe(0);
    limiter.answered('me', { limit: 60, used: 60 });
    expect(limiter.take('me', 25)).toBe(WINDOW);
  });

  it('sends nothing while the door is closed', () => {
    const clock = clockAt(0);
    const limiter = new RateLimiter(clock, WINDOW);
    limiter.take('me', 25);
    limiter.answered('me', null);
    limiter.close('me', 7_000);
    clock.at = 3_000;
    expect(limiter.take('me', 25)).toBe(4_000);
    clock.at = 7_000;
    expect(limiter.take('me', 25)).toBe(0);
  });
});

/** Sends one request after the other as soon as the limiter allows; returns when each arrives at the catalogue. */
function sendAll(limit: number, trips: readonly { pause: number; out: number; back: number }[]): number[] {
  const clock = clockAt(0);
  const limiter = new RateLimiter(clock, WINDOW);
  return trips.map(({ pause, out, back }) => {
    clock.at += pause;
    for (let wait = limiter.take('me', limit); wait > 0; wait = limiter.take('me', limit)) clock.at += wait;
    const arrival = clock.at + out;
    clock.at = arrival + back;
    limiter.answered('me', null);
    return arrival;
  });
}
