import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../engine/random.js';
import { modelShapes, randomModel, type ModelShape } from '../testing/random-model.js';
import { BROKEN, type SetModel } from './set-model.js';
import { setOperators } from './set-operators.js';

/** Track 0, where it must be in, is pinned to a place: only there it costs nothing. */
function withPin(shape: ModelShape): { model: SetModel; pins: Int32Array } {
  const model = randomModel(shape);
  const pins = new Int32Array(model.length).fill(-1);
  if (shape.required === 0) return { model, pins };
  const pinned = Math.abs(shape.seed) % model.length;
  pins[pinned] = 0;
  for (let place = 0; place < model.length; place += 1) {
    for (let track = 0; track < model.size; track += 1) {
      if ((place === pinned) !== (track === 0)) model.places[place * model.size + track] = -BROKEN;
    }
  }
  return { model: { ...model, placesAreFree: false }, pins };
}

function expectValid(model: SetModel, pins: Int32Array, order: Int32Array): void {
  expect(order.length).toBe(model.length);
  expect(new Set(order).size).toBe(model.length);
  expect(order.every((track) => track >= 0 && track < model.size)).toBe(true);
  model.required.forEach((must, track) => {
    if (must === 1) expect(order).toContain(track);
  });
  pins.forEach((track, place) => {
    if (track >= 0) expect(order[place]).toBe(track);
  });
}

describe('after every operator a set', () => {
  it('is still one: its length, no track twice, seeds in, pins at their places', () => {
    fc.assert(
      fc.property(modelShapes, fc.integer(), (shape, seed) => {
        const { model, pins } = withPin(shape);
        const operators = setOperators(model, pins, null, { polish: Infinity, whole: Infinity });
        const random = seededRandom(seed);
        const mother = operators.create(random);
        const father = operators.create(random);
        const mutant = operators.mutate(mother, random);
        const child = operators.crossover(mother, father, random);
        for (const order of [mother, father, mutant, child]) expectValid(model, pins, order);
      }),
    );
  });

  it('lies between 0 and 1 from any other, and 0 from itself', () => {
    fc.assert(
      fc.property(modelShapes, fc.integer(), (shape, seed) => {
        const { model, pins } = withPin(shape);
        const operators = setOperators(model, pins, null, { polish: Infinity, whole: Infinity });
        const random = seededRandom(seed);
        const [a, b] = [operators.create(random), operators.create(random)];
        expect(operators.distance(a, a)).toBe(0);
        expect(operators.distance(a, b)).toBeCloseTo(operators.distance(b, a), 12);
        expect(operators.distance(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
