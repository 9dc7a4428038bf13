import fc from 'fast-check';
import { DEFAULT_MIX_RULES, mixTrack, prepareTrack, scoreTransition } from '@segue/shared/domain/mixing';
import { describe, expect, it } from 'vitest';
import { bestPlace, explainPlace } from './best-place.js';

const bpm = fc.integer({ min: 90, max: 150 });
const key = fc.constantFrom('8A', '9A', '3B', '12A');
const track = fc
  .tuple(fc.uuid(), bpm, key)
  .map(([id, bpm, key]) => mixTrack({ id, bpm, key, artists: [], styles: [], genres: [] }));
const set = fc.array(track, { minLength: 1, maxLength: 8 });

const rules = DEFAULT_MIX_RULES;
const placeOf = (one: Parameters<typeof prepareTrack>[0], all: (typeof one)[]) =>
  bestPlace(prepareTrack(one), all.map(prepareTrack), rules);

describe('the best place of a track in a set', () => {
  it('is one of the set, and no other is better', () => {
    fc.assert(
      fc.property(track, set, (one, all) => {
        const { after, score } = placeOf(one, all);
        expect(after).toBeGreaterThanOrEqual(-1);
        expect(after).toBeLessThan(all.length);
        for (let other = -1; other < all.length; other += 1) {
          expect(explainPlace(one, other, all, rules).score).toBeLessThanOrEqual(score + 1e-9);
        }
      }),
    );
  });

  it('is told by both of its transitions, and at an end of the set by one', () => {
    const low = mixTrack({ id: 'low', bpm: 120, key: '8A' });
    const middle = mixTrack({ id: 'middle', bpm: 122, key: '8A' });
    const high = mixTrack({ id: 'high', bpm: 124, key: '8A' });
    const [into, outOf] = [scoreTransition(low, middle, rules), scoreTransition(middle, high, rules)];
    expect(explainPlace(middle, 0, [low, high], rules)).toEqual({
      score: (into.score + outOf.score) / 2,
      sentence: `in: ${into.sentence}; out: ${outOf.sentence}`,
    });
    expect(explainPlace(middle, -1, [high], rules).sentence).toBe(`out: ${outOf.sentence}`);
  });

  it('of an empty set is its beginning', () => {
    expect(placeOf(mixTrack({ id: 'x' }), [])).toEqual({ after: -1, score: 0 });
  });
});
