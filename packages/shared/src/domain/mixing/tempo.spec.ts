import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_MIX_RULES } from './rules.js';
import { tempoFit } from './tempo.js';

const bpm = fc.double({ min: 60, max: 200, noNaN: true });
const range = fc.constantFrom(6, 8, 10, 16, 50);

describe('tempo', () => {
  it('asks for the pitch that makes the beats meet', () => {
    const fit = tempoFit(128, 125.37, DEFAULT_MIX_RULES);
    expect(fit.pitchPercent).toBeCloseTo(2.1, 2);
    expect(fit.ratio).toBe(1);
  });

  it('counts half and double at a cost', () => {
    expect(tempoFit(87, 174, DEFAULT_MIX_RULES)).toMatchObject({ ratio: 2, pitchPercent: 0, value: 0.8 });
    expect(tempoFit(174, 87, DEFAULT_MIX_RULES)).toMatchObject({ ratio: 0.5, pitchPercent: 0, value: 0.8 });
    expect(tempoFit(174, 87, { ...DEFAULT_MIX_RULES, halfDoubleFactor: 0 }).value).toBe(0);
  });

  it('is worth something exactly when a ratio lies within the range of the deck', () => {
    fc.assert(
      fc.property(bpm, bpm, range, (from, to, pitchRangePercent) => {
        const fit = tempoFit(from, to, { ...DEFAULT_MIX_RULES, pitchRangePercent });
        expect(fit.value > 0).toBe(fit.withinRange);
        if (fit.withinRange) expect(Math.abs(fit.pitchPercent)).toBeLessThanOrEqual(pitchRangePercent + 1e-6);
        if (fit.withinRange) expect(to * (1 + fit.pitchPercent / 100)).toBeCloseTo(from * fit.ratio, 6);
      }),
    );
  });

  it('never gets better by more pitch', () => {
    fc.assert(
      fc.property(
        bpm,
        fc.double({ min: 0, max: 0.03, noNaN: true }),
        fc.double({ min: 0, max: 0.03, noNaN: true }),
        (from, less, more) => {
          const near = tempoFit(from, from * (1 + less), DEFAULT_MIX_RULES).value;
          const far = tempoFit(from, from * (1 + less + more), DEFAULT_MIX_RULES).value;
          expect(far).toBeLessThanOrEqual(near + 1e-12);
        },
      ),
    );
  });
});
