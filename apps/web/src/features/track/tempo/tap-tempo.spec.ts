import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addTap, TAP_PAUSE_MS, tappedBpm } from './tap-tempo';

const tapAll = (times: readonly number[]): number[] => times.reduce<number[]>(addTap, []);

describe('tapping', () => {
  it('finds the tempo of any steady hand to a tenth', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 40, max: 220, noNaN: true }),
        fc.integer({ min: 4, max: 40 }),
        (bpm, count) => {
          const taps = tapAll(Array.from({ length: count }, (_, place) => 5000 + (place * 60_000) / bpm));
          expect(Math.abs((tappedBpm(taps) ?? 0) - bpm)).toBeLessThanOrEqual(0.051);
        },
      ),
    );
  });

  it('stays within two beats of a hand that is 30 ms off', () => {
    const jitter = [12, -30, 25, 0, -18, 30, -9, 14];
    const taps = tapAll(jitter.map((off, place) => 1000 + place * 500 + off));
    expect(Math.abs((tappedBpm(taps) ?? 0) - 120)).toBeLessThan(2);
  });

  it('says nothing before the fourth tap, and begins anew after a pause', () => {
    expect(tappedBpm(tapAll([0, 500, 1000]))).toBeNull();
    expect(addTap([0, 500, 1000], 1000 + TAP_PAUSE_MS + 1)).toEqual([1000 + TAP_PAUSE_MS + 1]);
  });
});
