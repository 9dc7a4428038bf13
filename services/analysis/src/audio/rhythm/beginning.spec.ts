import fc from 'fast-check';
import { expect, it } from 'vitest';
import { beginningOf } from './beginning.js';

const RATE = 100;

it('the beginning of a recording is what was heard until then, unchanged, and nothing later', () => {
  const times = fc.uniqueArray(fc.double({ min: 0, max: 10, noNaN: true }), { maxLength: 50 });
  fc.assert(
    fc.property(times, fc.integer({ min: 1, max: 9 }), (found, seconds) => {
      const sorted = Float64Array.from(found).sort();
      const series = Float32Array.from({ length: 10 * RATE }, (_, frame) => frame);
      const strength = {
        frameRate: RATE,
        complex: series,
        flux: series,
        low: series,
        mid: series,
        high: series,
      };
      const onsets = { times: [...sorted], strengths: [...sorted] };
      const part = beginningOf(strength, onsets, seconds);
      for (const heard of [part.strength.complex, part.strength.flux, part.strength.high]) {
        expect(heard).toHaveLength(seconds * RATE);
        expect(heard.at(-1)).toBe(seconds * RATE - 1);
      }
      expect(part.onsets.times).toEqual(onsets.times.filter((time) => time < seconds));
      expect(part.onsets.strengths).toHaveLength(part.onsets.times.length);
      expect(part.seconds).toBe(seconds);
    }),
  );
});
