import { describe, expect, it } from 'vitest';
import { clockOf, clockText, parseClock } from './clock-text.js';

describe('the clock of a set', () => {
  it('says the time of the night, past midnight too', () => {
    expect(clockOf(23 * 60 + 55, [300, null, 200])).toEqual(['23:55', '00:00', '00:00']);
    expect(clockOf(null, [61, 3600, 1])).toEqual(['0:00', '1:01', '1:01:01']);
  });

  it('reads back what it wrote, and nothing that is no time', () => {
    for (let minute = 0; minute < 1440; minute++) expect(parseClock(clockText(minute, 0))).toBe(minute);
    expect(['24:00', '9', '12:60', 'noon', ''].map(parseClock)).toEqual([null, null, null, null, null]);
  });
});
