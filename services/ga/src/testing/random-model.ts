import fc from 'fast-check';
import { seededRandom, shuffle, type Random } from '../engine/random.js';
import { tablesOf, type SetModel } from '../playlist/set-model.js';
import { sharedFloats } from '../playlist/shared-arrays.js';

/** Which parts a made-up model has. */
export interface ModelShape {
  readonly size: number;
  readonly length: number;
  readonly seed: number;
  readonly places: boolean;
  readonly near: boolean;
  readonly quotas: boolean;
  readonly playingTime: boolean;
  readonly blocks: boolean;
  readonly required: number;
}

export const modelShapes: fc.Arbitrary<ModelShape> = fc
  .record({
    size: fc.integer({ min: 1, max: 24 }).chain((most) => fc.integer({ min: most, max: 24 })),
    percent: fc.integer({ min: 20, max: 100 }),
    seed: fc.integer(),
    places: fc.boolean(),
    near: fc.boolean(),
    quotas: fc.boolean(),
    playingTime: fc.boolean(),
    blocks: fc.boolean(),
    required: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ percent, ...shape }) => {
    const length = Math.max(1, Math.round((shape.size * percent) / 100));
    return { ...shape, length, required: Math.min(shape.required, length) };
  });

/** A model of random numbers, to test what must hold for any. */
export function randomModel(shape: ModelShape): SetModel {
  const { size, length } = shape;
  const random = seededRandom(shape.seed);
  const joints = floats(size * size, random);
  const places = shape.places ? floats(size * length, random) : sharedFloats(size * length);
  return {
    size,
    length,
    ...tablesOf(joints, places, size),
    placesAreFree: !shape.places,
    required: Uint8Array.from({ length: size }, (_, track) => (track < shape.required ? 1 : 0)),
    near: shape.near ? randomNear(size, random) : null,
    quotas: shape.quotas ? randomQuotas(size, length, random) : null,
    playingTime: shape.playingTime
      ? { seconds: floats(size, random), target: length / 2, tolerance: 0.2, costPerSecond: 0.7, mostCost: 1 }
      : null,
    blocks: shape.blocks
      ? { kinds: Int32Array.from({ length: size }, () => random.below(3)), kindCount: 3 }
      : null,
    scale: 1,
  };
}

/** Any order that holds every required track. */
export function randomOrder(model: SetModel, seed: number): Int32Array {
  const random = seededRandom(seed);
  const tracks = Int32Array.from({ length: model.size }, (_, track) => track);
  shuffle(tracks, random);
  const order = tracks
    .sort((a, b) => (model.required[b] ?? 0) - (model.required[a] ?? 0))
    .slice(0, model.length);
  shuffle(order, random);
  return order;
}

function floats(count: number, random: Random): Float64Array {
  const values = sharedFloats(count);
  for (let at = 0; at < count; at += 1) values[at] = random.unit();
  return values;
}

function randomNear(size: number, random: Random): NonNullable<SetModel['near']> {
  const touchy = Uint8Array.from({ length: size }, () => random.below(2));
  const costs = [0, 1].map(() => {
    const matrix = floats(size * size, random);
    for (let at = 0; at < matrix.length; at += 1) if (touchy[Math.floor(at / size)] === 0) matrix[at] = 0;
    return matrix;
  });
  return { window: 3, costs, touchy };
}

function randomQuotas(size: number, length: number, random: Random): NonNullable<SetModel['quotas']> {
  const groups = Int32Array.from({ length: size }, () => random.below(2));
  const starts = Int32Array.from({ length: size + 1 }, (_, track) => track);
  return { min: Int32Array.of(1, 0), max: Int32Array.of(length, Math.ceil(length / 2)), starts, groups };
}
