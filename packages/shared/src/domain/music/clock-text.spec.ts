import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { clockOf, clockText, parseClock, setTimes } from './clock-text.js';

describe('the clock of a set', () => {
  it('says the time of the night, past midnight too', () => {
    expect(clockOf(23 * 60 + 55, [300, null, 200], 0)).toEqual(['23:55', '00:00', '00:00']);
    expect(clockOf(null, [61, 3600, 1], 0)).toEqual(['0:00', '1:01', '1:01:01']);
    expect(clockOf(null, [76, 3600, 20], 16)).toEqual(['0:00', '1:00', '1:00:44']);
  });

  it('runs on, and ends with the track that ends last', () => {
    const lengths = fc.array(fc.option(fc.integer({ min: 0, max: 900 })), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(lengths, fc.integer({ min: 0, max: 60 }), (list, overlap) => {
        const { starts, seconds } = setTimes(list, overlap);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        expect(seconds).toBe(Math.max(...list.map((length, at) => (starts[at] ?? 0) + (length ?? 0))));
        if (list.every((length) => length !== null && length >= overlap))
          expect(seconds).toBe(list.reduce<number>((sum, length) => sum + (length ?? 0) - overlap, overlap));
      }),
    );
  });

  it('reads back what it wrote, and nothing that is no time', () => {
    for (let minute = 0; minute < 1440; minute++) expect(parseClock(clockText(minute, 0))).toBe(minute);
    expect(['24:00', '9', '12:60', 'noon', ''].map(parseClock)).toEqual([null, null, null, null, null]);
  });
});
