import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelShapes, randomModel, randomOrder } from '../../testing/random-model.js';
import { extrasOf } from '../extras.js';
import { fullScore } from '../score.js';
import type { SetModel } from '../set-model.js';
import { isProvable, prove } from './prove.js';
import { upperBound } from './upper-bound.js';

/** Every order there is, one after the other. */
function bestByTryingAll(model: SetModel): number {
  const extras = extrasOf(model);
  const order = new Int32Array(model.length);
  const used = new Uint8Array(model.size);
  const required = [...model.required.keys()].filter((track) => model.required[track] === 1);
  const fill = (place: number): number => {
    if (place === model.length)
      return required.every((track) => used[track] === 1) ? fullScore(model, extras, order) : -Infinity;
    let best = -Infinity;
    for (let track = 0; track < model.size; track += 1) {
      if (used[track] === 1) continue;
      used[track] = 1;
      order[place] = track;
      best = Math.max(best, fill(place + 1));
      used[track] = 0;
    }
    return best;
  };
  return fill(0);
}

const smallShapes = modelShapes
  .filter(({ size, length }) => size <= 7 && length >= 2)
  .map((shape) => {
    const whole = shape.size === shape.length;
    return {
      ...shape,
      blocks: false,
      quotas: whole && shape.quotas,
      playingTime: whole && shape.playingTime,
    };
  });

describe('proving that an order is the best', () => {
  it('finds what trying every order finds', () => {
    fc.assert(
      fc.property(smallShapes, fc.integer(), (shape, seed) => {
        const model = randomModel(shape);
        expect(isProvable(model)).toBe(true);
        const proof = prove(model, randomOrder(model, seed), Infinity);
        expect(proof.proven).toBe(true);
        expect(proof.score).toBeCloseTo(bestByTryingAll(model), 9);
        expect(new Set(proof.order).size).toBe(model.length);
        expect(fullScore(model, extrasOf(model), proof.order)).toBe(proof.score);
        expect(prove(model, proof.order, Infinity)).toMatchObject({ order: proof.order, proven: true });
      }),
      { numRuns: 60 },
    );
  });

  it('bounds every order of any model, whatever its extras', () => {
    fc.assert(
      fc.property(modelShapes, fc.integer(), fc.integer({ min: 1, max: 40 }), (shape, seed, rounds) => {
        const model = randomModel(shape);
        const score = fullScore(model, extrasOf(model), randomOrder(model, seed));
        expect(upperBound(model, score, rounds).most).toBeGreaterThanOrEqual(score - 1e-9);
      }),
    );
  });

  it('says that nothing is proven when the effort does not suffice, and keeps the order', () => {
    const model = randomModel({
      ...{ size: 18, length: 18, seed: 4, places: true, near: true },
      ...{ quotas: false, playingTime: false, blocks: false, required: 0 },
    });
    const known = randomOrder(model, 1);
    expect(prove(model, known, 1000)).toMatchObject({ proven: false, order: known });
  });
});
