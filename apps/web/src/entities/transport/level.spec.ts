import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factorOf, levelGainDb, UNKNOWN_GAIN_DB } from './level';

const lufs = fc.double({ min: -60, max: 0, noNaN: true });
const peak = fc.double({ min: -40, max: 3, noNaN: true });

describe('levelling by loudness', () => {
  it.each([
    [-8, 0.2, -10],
    [-18, -3, 0],
    [-23, -12, 5],
    [-23, -3, 2],
    [-23, 0, 0],
  ])('turns a track of %d LUFS with a true peak of %d dBTP by %d dB', (integratedLufs, truePeakDbtp, db) => {
    expect(levelGainDb({ integratedLufs, truePeakDbtp })).toBeCloseTo(db, 9);
  });

  it('never lifts a peak above −1 dBTP, and never makes a track louder than −18 LUFS', () => {
    fc.assert(
      fc.property(lufs, peak, (integratedLufs, truePeakDbtp) => {
        const gain = levelGainDb({ integratedLufs, truePeakDbtp });
        if (gain > 0) expect(truePeakDbtp + gain).toBeLessThanOrEqual(-1 + 1e-9);
        expect(integratedLufs + gain).toBeLessThanOrEqual(-18 + 1e-9);
      }),
    );
  });

  it('lifts nothing whose peak is not known, and turns down what was never measured', () => {
    expect(levelGainDb({ integratedLufs: -30, truePeakDbtp: null })).toBe(0);
    expect(levelGainDb({ integratedLufs: null, truePeakDbtp: null })).toBe(UNKNOWN_GAIN_DB);
    expect(factorOf(-20)).toBeCloseTo(0.1, 9);
  });
});
