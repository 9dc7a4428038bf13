import { evolve } from '../engine/evolve.js';
import type { Island } from '../engine/islands.js';
import { seededRandom } from '../engine/random.js';
import type { SetModel } from './set-model.js';
import { setOperators } from './set-operators.js';

/** Plain data that makes an island: it can be sent to a worker thread. */
export interface IslandRecipe {
  readonly model: SetModel;
  /** Pinned track of each place, -1 for free places. */
  readonly pins: Int32Array;
  readonly randomSeed: number;
  /** Which island of the archipelago this is. */
  readonly number: number;
  readonly populationSize: number;
  /** Cells that the island may read, and local search for one child at most. */
  readonly effort: { readonly whole: number; readonly polish: number };
  /** An order to begin with, if there is one. */
  readonly start: Int32Array | null;
}

const CROSSOVER_RATE = 0.3;
const RESTART_AFTER = 80;

/** A population of sets in this thread. */
export function createSetIsland(recipe: IslandRecipe): Island<Int32Array> {
  const operators = setOperators(recipe.model, recipe.pins, recipe.start, recipe.effort);
  const generations = evolve(
    operators,
    { populationSize: recipe.populationSize, crossoverRate: CROSSOVER_RATE, restartAfter: RESTART_AFTER },
    seededRandom(recipe.randomSeed).fork(recipe.number),
  );
  return {
    step: (immigrants) => {
      const { best, mean, diversity } = generations.next(immigrants).value;
      return { best, mean, diversity, effort: operators.effort() };
    },
  };
}
