import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeSong } from './song.js';
import { STYLES, type SynthStyle } from './styles.js';

const anyStyle = fc.constantFrom(...(Object.keys(STYLES) as SynthStyle[]));

const bytesOf = (samples: Float32Array) => Buffer.from(samples.buffer);

describe('a composed song', () => {
  it('is the same, sample by sample, for the same wish', () => {
    fc.assert(
      fc.property(anyStyle, fc.integer({ min: 0, max: 2 ** 31 }), (style, seed) => {
        const wish = { seed, style, seconds: 3 };
        expect(bytesOf(composeSong(wish).samples).equals(bytesOf(composeSong(wish).samples))).toBe(true);
      }),
      { numRuns: 8 },
    );
  });

  it('is another song for another seed', () => {
    const [one, other] = [1, 2].map((seed) => composeSong({ seed, style: 'house', seconds: 3 }).samples);
    expect(bytesOf(one!).equals(bytesOf(other!))).toBe(false);
  });

  it('is finite, inside full scale and not silent, in every style', () => {
    for (const style of Object.keys(STYLES) as SynthStyle[]) {
      const { samples } = composeSong({ seed: 5, style, seconds: 4, arranged: false });
      const peak = samples.reduce((highest, sample) => Math.max(highest, Math.abs(sample)), 0);
      expect(peak).toBeGreaterThan(0.1);
      expect(peak).toBeLessThan(1);
    }
  });

  it('keeps its tempo: beats are a beat apart and the bpm is in the range of the style', () => {
    for (const style of Object.keys(STYLES) as SynthStyle[]) {
      const { truth } = composeSong({ seed: 9, style, seconds: 8 });
      const { min, max } = STYLES[style].bpm;
      expect(truth.bpm).toBeGreaterThanOrEqual(min);
      expect(truth.bpm).toBeLessThanOrEqual(max);
      expect(truth.beats[1]! - truth.beats[0]!).toBeCloseTo(60 / truth.bpm, 6);
    }
  });

  it('wanders around its tempo when it is played live', () => {
    const { truth } = composeSong({ seed: 9, style: 'rock', seconds: 60, drift: 0.03 });
    const gaps = truth.beats.slice(1).map((beat, i) => beat - truth.beats[i]!);
    expect(Math.max(...gaps) / Math.min(...gaps)).toBeGreaterThan(1.03);
  });

  it('has an intro, a break and an outro when it is long enough', () => {
    const { truth } = composeSong({ seed: 9, style: 'house', seconds: 120 });
    expect(truth.sections.map(({ name }) => name)).toEqual(['intro', 'main', 'break', 'main', 'outro']);
  });
});
