import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SET_TERM_NAMES, type TracksProblemInput } from '@segue/shared/contracts/jobs';
import { TERM_NAMES, scoreTransition } from '@segue/shared/domain/mixing';
import { seededRandom, shuffle } from '../engine/random.js';
import { crateProblem } from '../testing/problems.js';
import { compileTracks } from './compile-tracks.js';
import { extrasOf } from './extras.js';
import { fullScore } from './score.js';
import { scoreOfTerms, setTerms, type SetTrack } from './set-terms.js';
import { setUpTracks } from './tracks-setup.js';

const everyTerm = {
  length: { minutes: 45 },
  energyCurve: { template: 'classic-arc', low: 1, high: 10 },
  bpmCurve: {
    points: [
      { at: 0, value: 100 },
      { at: 1, value: 130 },
    ],
  },
  rules: { keyLock: false },
} satisfies Partial<TracksProblemInput>;
const setup = setUpTracks(crateProblem(60, everyTerm));
const model = compileTracks(
  setup,
  setup.tracks.map((_, index) => index),
);

function anyOrder(seed: number): number[] {
  const all = Int32Array.from(setup.tracks.keys());
  shuffle(all, seededRandom(seed));
  return [...all.slice(0, model.length)];
}

const termsOf = (order: readonly number[]) =>
  setTerms(
    order.map((index) => setup.tracks[index] as SetTrack),
    setup.scoring,
  );

describe('the terms of a set', () => {
  it('all lie in 0..1, with weights that add up to 1, and give the score that the solver sees', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const order = anyOrder(seed);
        const terms = termsOf(order);
        expect(terms.map(({ name }) => name)).toEqual([...SET_TERM_NAMES]);
        for (const { value } of terms) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
        expect(terms.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
        expect(fullScore(model, extrasOf(model), Int32Array.from(order))).toBeCloseTo(scoreOfTerms(terms), 9);
      }),
    );
  });

  it('every one of them varies from set to set', () => {
    const seen = Array.from({ length: 200 }, (_, seed) => termsOf(anyOrder(seed)));
    for (const [index, name] of SET_TERM_NAMES.entries()) {
      const values = seen.map((terms) => terms[index]?.value ?? NaN);
      expect(Math.max(...values) - Math.min(...values), name).toBeGreaterThan(0.01);
    }
  });

  it('every term of a transition varies from pair to pair, and is known for most', () => {
    const tracks = setup.hard.pool;
    const transitions = tracks
      .slice(1)
      .map((to, index) => scoreTransition(tracks[index] as (typeof tracks)[number], to));
    for (const [index, name] of TERM_NAMES.entries()) {
      const known = transitions.map(({ terms }) => terms[index]).filter((term) => term?.known === true);
      const values = known.map((term) => term?.value ?? NaN);
      expect(known.length, name).toBeGreaterThan(transitions.length / 3);
      expect(Math.max(...values) - Math.min(...values), name).toBeGreaterThan(0.1);
    }
  });
});
