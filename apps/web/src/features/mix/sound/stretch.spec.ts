import { clickTrack, sine } from '@segue/shared/testing/audio';
import { describe, expect, it } from 'vitest';
import { stretch } from './stretch';

const RATE = 44_100;

/** Upward crossings a second. */
function hertz(samples: Float32Array): number {
  let crossings = 0;
  for (let at = 1; at < samples.length; at++)
    if ((samples[at - 1] ?? 0) < 0 && (samples[at] ?? 0) >= 0) crossings++;
  return (crossings / samples.length) * RATE;
}

const loudest = (samples: Float32Array, from: number, to: number) =>
  samples
    .subarray(from, to)
    .reduce((best, value, at, all) => (Math.abs(value) > Math.abs(all[best] ?? 0) ? at : best), 0) + from;

describe('another speed in the same key', () => {
  it.each([0.92, 0.97, 1, 1.04, 1.08])('keeps the pitch at %d times the speed', (rate) => {
    const [out] = stretch([sine(330, 3, 0.5)], RATE, rate);
    expect(out).toHaveLength(Math.floor((3 * RATE) / rate));
    expect(hertz(out ?? new Float32Array())).toBeCloseTo(330, -1);
  });

  it('is the same sound at the same speed', () => {
    const source = sine(330, 1, 0.5);
    const [out] = stretch([source], RATE, 1);
    for (const at of [0, 1000, 20_000, 40_000]) expect(out?.[at]).toBeCloseTo(source[at] ?? 0, 5);
  });

  it.each([0.94, 1.06])('puts the beats where the speed wants them, within 20 ms: %d', (rate) => {
    const clicks = clickTrack(120, 8);
    const [out] = stretch([clicks], RATE, rate);
    const first = loudest(clicks, 0, RATE * 0.25);
    for (const beat of [2, 5, 9]) {
      const there = Math.round((first + beat * 0.5 * RATE) / rate);
      const found = loudest(out ?? new Float32Array(), there - RATE * 0.1, there + RATE * 0.1);
      expect(Math.abs(found - there) / RATE).toBeLessThan(0.02);
    }
  });

  it('keeps left and right together', () => {
    const [left, right] = stretch([sine(330, 1, 0.5), sine(330, 1, 0.5)], RATE, 1.05);
    expect(left).toEqual(right);
  });
});
