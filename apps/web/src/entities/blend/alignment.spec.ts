import type { TrackHearing } from '@segue/shared/contracts/http';
import { pitchToMatch } from '@segue/shared/domain/mixing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barLines } from '../waveform';
import { equalPower, rateOf, trackTimeAt, wallTimeOf } from './blend';
import { beatsApartMs, defaultPoints, nearestBar } from './grid';

const bpm = fc.double({ min: 60, max: 180, noNaN: true });
const start = fc.double({ min: 0, max: 2, noNaN: true });
const pitch = fc.double({ min: -8, max: 8, noNaN: true });
const gridAt = (tempo: number, seconds: number) => [{ seconds, bpm: tempo, beat: 1 }];

function hearing(tempo: number, first: number, more: Partial<TrackHearing> = {}): TrackHearing {
  return {
    durationSeconds: 300,
    grid: gridAt(tempo, first),
    structure: { introEndSeconds: 30, outroStartSeconds: 250, sections: [] },
    ...more,
  } as TrackHearing;
}

describe('two tracks on their grids', () => {
  it('have their beats together for the whole blend, whatever pitch the first is played at', () => {
    fc.assert(
      fc.property(
        bpm,
        bpm,
        start,
        start,
        pitch,
        fc.double({ min: 0, max: 30, noNaN: true }),
        (a, b, atA, atB, p, later) => {
          const points = defaultPoints(hearing(a, atA), hearing(b, atB), 8);
          const rates = [rateOf(p), rateOf(pitchToMatch(a * rateOf(p), b))] as const;
          const from = { point: points.out, rate: rates[0] };
          const to = { point: points.in, rate: rates[1] };
          const moved = {
            from: { ...from, point: trackTimeAt(from, later) },
            to: { ...to, point: trackTimeAt(to, later) },
            seconds: 10,
          };
          expect(beatsApartMs(moved, gridAt(a, atA), gridAt(b, atB))).toBeCloseTo(0, 3);
        },
      ),
    );
  });

  it('are as far apart as the second is nudged, up to half a beat', () => {
    fc.assert(
      fc.property(bpm, fc.double({ min: -100, max: 100, noNaN: true }), (tempo, ms) => {
        const blend = { from: { point: 100, rate: 1 }, to: { point: 40, rate: 1 }, seconds: 10 };
        const nudged = { ...blend, to: { point: 40 - ms / 1000, rate: 1 } };
        expect(beatsApartMs(nudged, gridAt(tempo, 100), gridAt(tempo, 40))).toBeCloseTo(ms, 3);
      }),
    );
  });

  it('cannot be compared without both grids', () => {
    const blend = { from: { point: 100, rate: 1 }, to: { point: 40, rate: 1 }, seconds: 10 };
    expect(beatsApartMs(blend, [], gridAt(120, 0))).toBeNull();
    expect(beatsApartMs(blend, gridAt(120, 0), [])).toBeNull();
  });
});

describe('where the blend begins', () => {
  it('is on a bar of both, within the tracks, and fits', () => {
    fc.assert(
      fc.property(bpm, bpm, start, fc.constantFrom(4, 8, 16, 32), (a, b, first, bars) => {
        const [from, to] = [hearing(a, first), hearing(b, first)];
        const points = defaultPoints(from, to, bars);
        expect(barLines(from.grid, 300)).toContain(points.out);
        expect(barLines(to.grid, 300)).toContain(points.in);
        expect(points.out + (bars * 240) / a).toBeLessThanOrEqual(300 + 240 / a);
      }),
    );
  });

  it('is at the outro, and ends with the intro', () => {
    const points = defaultPoints(hearing(120, 0), hearing(120, 0), 8);
    expect(points).toEqual({ out: 250, in: 14 });
  });

  it('is the place itself without a grid', () => {
    expect(nearestBar([], 12.34, 300)).toBe(12.34);
    expect(nearestBar([], 999, 300)).toBe(300);
  });
});

describe('the crossfade', () => {
  it('keeps the power of both together the same', () => {
    const curves = equalPower(65);
    curves.out.forEach((out, step) => expect(out ** 2 + (curves.in[step] ?? 0) ** 2).toBeCloseTo(1, 5));
    expect([curves.out[0], curves.in[0], curves.in[64]]).toEqual([1, 0, 1]);
  });

  it('knows wall time and track time both ways', () => {
    fc.assert(
      fc.property(start, pitch, fc.double({ min: -60, max: 60, noNaN: true }), (point, p, wall) => {
        const deck = { point, rate: rateOf(p) };
        expect(wallTimeOf(deck, trackTimeAt(deck, wall))).toBeCloseTo(wall, 9);
      }),
    );
  });
});
