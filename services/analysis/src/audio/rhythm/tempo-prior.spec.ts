import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STYLE_TEMPOS } from './style-tempos.js';
import { generalPrior, priorOfStyles } from './tempo-prior.js';

describe('the tempo prior', () => {
  it('knows that a drum and bass twelve-inch is not at 87, however the style is spelt', () => {
    for (const style of ['Drum n Bass', 'Drum & Bass', "drum'n'bass", 'Drum and Bass']) {
      const prior = priorOfStyles([style]);
      expect(prior(174)).toBeGreaterThan(20 * prior(87));
    }
  });

  it('knows that dub is counted slow', () => {
    const prior = priorOfStyles(['Dub']);
    expect(prior(72)).toBeGreaterThan(20 * prior(144));
  });

  it('falls back to the general prior for styles that say nothing about tempo', () => {
    for (const styles of [[], ['Experimental'], ['']]) expect(priorOfStyles(styles)).toBe(generalPrior);
  });

  it('gives each of several styles a say', () => {
    const prior = priorOfStyles(['Dub', 'Jungle']);
    expect(prior(75)).toBeGreaterThan(prior(110));
    expect(prior(165)).toBeGreaterThan(prior(110));
  });

  it('rules no tempo out', () => {
    const styles = fc.subarray(Object.keys(STYLE_TEMPOS));
    fc.assert(
      fc.property(styles, fc.double({ min: 40, max: 220, noNaN: true }), (some, bpm) => {
        expect(priorOfStyles(some)(bpm)).toBeGreaterThan(0);
      }),
    );
  });

  it('has every range the right way round and inside what can be measured', () => {
    for (const [min, max] of Object.values(STYLE_TEMPOS).flat()) {
      expect(min).toBeLessThan(max);
      expect(min).toBeGreaterThanOrEqual(40);
      expect(max).toBeLessThanOrEqual(220);
    }
  });
});
