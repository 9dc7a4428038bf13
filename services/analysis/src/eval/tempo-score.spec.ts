import { describe, expect, it } from 'vitest';
import { judgeTempo } from './tempo-score.js';

describe('the verdict on a tempo', () => {
  it.each([
    [120, 120, 'right'],
    [124.7, 120, 'right'],
    [125, 120, 'wrong'],
    [60, 120, 'octave'],
    [240, 120, 'octave'],
    [40, 120, 'octave'],
    [80, 120, 'wrong'],
    [null, 120, 'wrong'],
  ] as const)('of %s where %d is true is %s', (bpm, truth, verdict) => {
    expect(judgeTempo(bpm, truth)).toBe(verdict);
  });
});
