import { describe, expect, it } from 'vitest';
import { isDue } from './sync-due.js';

const now = new Date('2026-11-20T12:00:00Z');
const hoursAgo = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000);

describe('a sync by the clock', () => {
  it('is never due while it is off', () => {
    expect(isDue({ scheduleHours: null, lastSyncAt: null, askedAt: {} }, now)).toBe(false);
  });

  it('is due at once where there was none yet, and then every so many hours', () => {
    expect(isDue({ scheduleHours: 24, lastSyncAt: null, askedAt: {} }, now)).toBe(true);
    expect(isDue({ scheduleHours: 24, lastSyncAt: hoursAgo(23), askedAt: {} }, now)).toBe(false);
    expect(isDue({ scheduleHours: 24, lastSyncAt: hoursAgo(24), askedAt: {} }, now)).toBe(true);
  });

  it('that failed is not tried again every minute', () => {
    const askedAt = { schedule: hoursAgo(1).toISOString() };
    expect(isDue({ scheduleHours: 24, lastSyncAt: hoursAgo(90), askedAt }, now)).toBe(false);
  });
});
