import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDuration, parseDuration } from './duration.js';

describe('a duration', () => {
  it.each([
    ['7:35', 455],
    ['0:10', 10],
    ['1:02:03', 3723],
    ["7'35", 455],
    ['7.35', 455],
    [' 12:00 ', 720],
    ['455', 455],
    ['74:30', 4470],
  ])('%s is %i seconds', (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds);
  });

  it.each(['', '?', '0:00', '7:60', '7:5x', '1:2:3:4', '-3:00', '3:', ':30'])('%j is not known', (text) => {
    expect(parseDuration(text)).toBeNull();
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200_000 }), (seconds) => {
        expect(parseDuration(formatDuration(seconds))).toBe(seconds);
      }),
    );
  });
});
