import { CLEARLY_DIFFERENT } from '@segue/shared/domain/set-rules';
import { setDistance } from './set-distance.js';
import { tablesOf, type SetModel } from './set-model.js';
import { sharedFloats } from './shared-arrays.js';
import type { RunSearch, SolveRun } from './solve-run.js';

/** How dear it is to do as before, in shares of what a place is worth: dearer until the answers differ. */
const DEARER = [0.1, 0.4, 2] as const;
/** Share of the budget for each try. */
const TRY_SHARE = 0.1;

/**
 * Another good order, clearly different from those given: the same search, with tracks and joints of the earlier
 * answers made dear. Null when there is none, as with a pool that leaves no choice.
 */
export async function differentOrder(
  run: SolveRun,
  { model, pins }: Pick<RunSearch, 'model' | 'pins'>,
  earlier: readonly Int32Array[],
  worth: number,
): Promise<Int32Array | null> {
  const distance = setDistance(model.size, model.size > model.length);
  for (const factor of DEARER) {
    if (run.ended()) return null;
    const cost = (Math.abs(worth) / model.length) * factor;
    const { order } = await run.search({
      model: dearer(model, earlier, cost),
      pins,
      share: TRY_SHARE,
      telling: null,
    });
    if (earlier.every((other) => distance(other, order) >= CLEARLY_DIFFERENT)) return order;
  }
  return null;
}

function dearer(model: SetModel, earlier: readonly Int32Array[], cost: number): SetModel {
  const { size, length } = model;
  const joints = sharedFloats(size * size);
  joints.set(model.joints);
  const places = sharedFloats(length * size);
  places.set(model.places);
  for (const order of earlier) {
    order.forEach((track, place) => {
      const next = order[place + 1];
      if (next !== undefined) joints[track * size + next] = (joints[track * size + next] as number) - cost;
      if (size === length || model.required[track] === 1) return;
      for (let k = 0; k < length; k += 1)
        places[k * size + track] = (places[k * size + track] as number) - cost;
    });
  }
  const placesAreFree = places.every((value) => value === 0);
  return {
    ...model,
    ...tablesOf(joints, places, size),
    placesAreFree,
  };
}
