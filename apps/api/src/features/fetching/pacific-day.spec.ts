import { describe, expect, it } from 'vitest';
import { pacificDay } from './pacific-day.js';

describe('the day that YouTube counts in', () => {
  it.each([
    ['2026-11-26T21:30:00Z', '2026-11-26T08:00:00Z', '2026-11-27T08:00:00Z'],
    ['2026-11-26T07:59:59Z', '2026-11-25T08:00:00Z', '2026-11-26T08:00:00Z'],
    ['2026-07-01T07:00:00Z', '2026-07-01T07:00:00Z', '2026-07-02T07:00:00Z'],
  ])('of %s is from %s to %s', (now, start, end) => {
    expect(pacificDay(new Date(now))).toEqual({ start: new Date(start), end: new Date(end) });
  });
});
