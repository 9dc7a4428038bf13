import { describe, expect, it } from 'vitest';
import { downmix, emptyTally, isAntiPhase } from './downmix.js';

describe('the downmix', () => {
  it('is the mean of left and right', () => {
    expect([...downmix(Float32Array.of(1, 0, 0.5, -0.5), 2, 'both', emptyTally())]).toEqual([0.5, 0]);
  });

  it('passes mono through', () => {
    expect([...downmix(Float32Array.of(0.25, -0.5), 1, 'both', emptyTally())]).toEqual([0.25, -0.5]);
  });

  it('puts silence where a sample is not a number, and counts it', () => {
    const tally = emptyTally();
    expect([...downmix(Float32Array.of(NaN, Infinity, 0.5), 1, 'both', tally)]).toEqual([0, 0, 0.5]);
    expect(tally.nonFinite).toBe(2);
  });

  it('notices channels that cancel each other', () => {
    const tally = emptyTally();
    downmix(Float32Array.of(0.5, -0.5, -0.3, 0.3), 2, 'both', tally);
    expect(isAntiPhase(tally)).toBe(true);
  });

  it('does not mistake one silent channel, or silence, for that', () => {
    const oneSided = emptyTally();
    downmix(Float32Array.of(0.5, 0, -0.3, 0), 2, 'both', oneSided);
    expect(isAntiPhase(oneSided)).toBe(false);
    expect(isAntiPhase(emptyTally())).toBe(false);
  });
});
