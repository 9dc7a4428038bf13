import { describe, expect, it } from 'vitest';
import { formatAgo, formatEta, formatLength, formatTook } from './times';

const now = new Date('2026-11-20T12:00:00Z');
const before = (seconds: number) => new Date(now.getTime() - seconds * 1000).toISOString();

describe('times for people', () => {
  it('says how long ago something was', () => {
    expect([3, 42, 300, 7200, 86_400].map((seconds) => formatAgo(before(seconds), now))).toEqual([
      'just now',
      '42 seconds ago',
      '5 minutes ago',
      '2 hours ago',
      'yesterday',
    ]);
  });

  it('names the day when it is longer than a week ago', () => {
    expect(formatAgo('2026-10-02T12:00:00Z', now)).toBe('2 Oct 2026');
  });

  it('says how long a job took', () => {
    expect([0.84, 12.4, 200].map((seconds) => formatTook(before(seconds), now))).toEqual([
      '0.8 s',
      '12 s',
      '3 min 20 s',
    ]);
  });

  it('never says that a job took less than nothing, whatever the clocks say', () => {
    expect(formatTook('2026-11-20T12:00:05Z', now)).toBe('0.0 s');
  });

  it('says how long a set is', () => {
    expect([60, 3540, 3600, 7500].map(formatLength)).toEqual(['1 min', '59 min', '1 h 00 min', '2 h 05 min']);
  });

  it('says how long something may still take, and no more exactly than it knows', () => {
    expect([8, 300, 7500].map(formatEta)).toEqual([
      'less than a minute left',
      'about 5 min left',
      'about 2 h 05 min left',
    ]);
  });
});
