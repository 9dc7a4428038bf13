import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mixTrack } from './mix-track.js';
import { rankReplacements } from './replacements.js';
import { scoreTransition } from './transition.js';

const before = mixTrack({ id: 'before', bpm: 120, key: '8A', energy: 5 });
const after = mixTrack({ id: 'after', bpm: 122, key: '9A', energy: 6 });
const good = mixTrack({ id: 'good', bpm: 121, key: '8A', energy: 5 });
const bad = mixTrack({ id: 'bad', bpm: 140, key: '2B', energy: 10 });

describe('swapping one track', () => {
  it('ranks the candidates by both their transitions', () => {
    const ranked = rankReplacements(before, after, [bad, good, before], 5);
    expect(ranked.map(({ track }) => track.id)).toEqual(['good', 'bad']);
    const both = [scoreTransition(before, good), scoreTransition(good, after)];
    expect(ranked[0]?.score).toBeCloseTo(((both[0]?.score ?? 0) + (both[1]?.score ?? 0)) / 2);
    expect(ranked[0]?.into?.sentence).toBe('−0.8 % pitch, 8A → 8A, same energy');
  });

  it('weighs the many by the same measure as it explains the few', () => {
    const track = fc.record({
      bpm: fc.option(fc.integer({ min: 80, max: 160 }), { nil: null }),
      key: fc.option(fc.constantFrom('8A', '9A', '3B'), { nil: null }),
      energy: fc.option(fc.integer({ min: 1, max: 10 }), { nil: null }),
      artists: fc.subarray(['Ann', 'Bob']),
      label: fc.option(fc.constantFrom('Blue', 'Red'), { nil: null }),
      releaseId: fc.option(fc.constantFrom('r', 's'), { nil: null }),
      lastPlayedDaysAgo: fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }),
    });
    fc.assert(
      fc.property(track, track, fc.array(track, { minLength: 1, maxLength: 8 }), (a, b, many) => {
        const candidates = many.map((facts, index) => mixTrack({ id: `c${index}`, ...facts }));
        const [from, to] = [mixTrack({ id: 'a', ...a }), mixTrack({ id: 'b', ...b })];
        const scores = rankReplacements(from, to, candidates, 8).map(({ score }) => score);
        for (const [index, score] of scores.entries()) {
          expect(score).toBeGreaterThanOrEqual((scores[index + 1] ?? 0) - 1e-9);
        }
      }),
    );
  });

  it('at the start looks only ahead, and gives no more than asked', () => {
    const ranked = rankReplacements(null, after, [bad, good], 1);
    expect(ranked).toHaveLength(1);
    expect(ranked[0]).toMatchObject({ track: { id: 'good' }, into: null });
  });
});
