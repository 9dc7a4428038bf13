import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateAt, wallUntil } from '../transport';
import { planSet, type HeardTrack } from './plan-set';

const trackOf = (seconds: number, bpm: number | null, intro: number, outro: number): HeardTrack =>
  ({
    durationSeconds: seconds,
    track: { bpm },
    grid: bpm === null ? [] : [{ seconds: 0.2, bpm, beat: 1 }],
    structure: {
      introEndSeconds: intro * seconds,
      outroStartSeconds: Math.max(intro, outro) * seconds,
      sections: [],
    },
  }) as unknown as HeardTrack;

const share = fc.double({ min: 0, max: 1, noNaN: true });
const tracks = fc.array(
  fc
    .tuple(
      fc.double({ min: 3, max: 900, noNaN: true }),
      fc.option(fc.double({ min: 60, max: 180, noNaN: true })),
      share,
      share,
    )
    .map((facts) => trackOf(...facts)),
  { minLength: 1, maxLength: 12 },
);
const wishes = fc.record({
  overlapSeconds: fc.double({ min: 0, max: 60, noNaN: true }),
  pitchRange: fc.constantFrom(6, 8, 16, 50),
  keyLock: fc.boolean(),
});
const NEAR = 1e-6;

describe('the plan of a set that is played', () => {
  it('goes on in time, and each pair sounds together for as long as the plan says', () => {
    fc.assert(
      fc.property(tracks, wishes, (list, wish) => {
        const plan = planSet(list, wish);
        plan.slice(1).forEach(({ start }, index) => {
          const before = plan[index];
          const shortest = Math.min(list[index]?.durationSeconds ?? 0, list[index + 1]?.durationSeconds ?? 0);
          const planned = Math.min(wish.overlapSeconds, shortest / 3);
          expect(start).toBeGreaterThanOrEqual(before?.start ?? 0);
          expect((before?.end ?? 0) - start).toBeCloseTo(planned, 6);
        });
      }),
    );
  });

  it('lets no more than two tracks sound at once', () => {
    fc.assert(
      fc.property(tracks, wishes, (list, wish) => {
        const plan = planSet(list, wish);
        plan.slice(2).forEach(({ start }, index) => {
          expect(start).toBeGreaterThanOrEqual((plan[index]?.end ?? 0) - NEAR);
        });
      }),
    );
  });

  it('stays within every track, comes in before it goes out, and is at its own speed when it does', () => {
    fc.assert(
      fc.property(tracks, wishes, (list, wish) => {
        planSet(list, wish).forEach(({ cue }, index) => {
          const end = list[index]?.durationSeconds ?? 0;
          const out = cue.out ?? end;
          expect(cue.from).toBeGreaterThanOrEqual(0);
          expect(cue.heldUntil).toBeGreaterThanOrEqual(cue.from);
          expect(out).toBeGreaterThanOrEqual(cue.heldUntil - NEAR);
          expect(out + cue.blendSeconds).toBeLessThanOrEqual(end + NEAR);
          expect(rateAt(cue, out)).toBe(1);
          expect(Math.abs(cue.rate - 1) * 100).toBeLessThanOrEqual(wish.pitchRange + NEAR);
        });
      }),
    );
  });

  it('meets the tempo of the one before, half and double too, and leaves one that is out of range', () => {
    const rates = (from: number, to: number) =>
      planSet([trackOf(300, from, 0.1, 0.8), trackOf(300, to, 0.1, 0.8)], {
        ...{ overlapSeconds: 16, pitchRange: 8, keyLock: true },
      })[1]?.cue.rate;
    expect(rates(124, 120)).toBeCloseTo(124 / 120, 9);
    expect(rates(140, 70)).toBe(1);
    expect(rates(128, 100)).toBe(1);
  });
});

describe('the speed of a track', () => {
  it('takes the time that adding it up in small steps takes', () => {
    const cue = {
      from: 10,
      out: 200,
      blendSeconds: 16,
      rate: 1.06,
      heldUntil: 27,
      settledAt: 51.7,
      keyLock: true,
    };
    for (const until of [15, 27, 40, 51.7, 120]) {
      let wall = 0;
      for (let at = cue.from; at < until; at += 0.001) wall += 0.001 / rateAt(cue, at);
      expect(wallUntil(cue, until)).toBeCloseTo(wall, 2);
    }
  });
});
