import type { Individual } from '../engine/individual.js';
import type { IslandReport } from '../engine/islands.js';
import type { IslandRecipe } from '../playlist/set-island.js';

/** What an island thread is told: once which islands it holds, then again and again to bring one of them on. */
export type ToIslandThread =
  | { readonly kind: 'open'; readonly recipes: readonly IslandRecipe[] }
  | {
      readonly kind: 'step';
      readonly number: number;
      readonly immigrants: readonly Individual<Int32Array>[];
    };

export interface FromIslandThread {
  readonly number: number;
  readonly report: IslandReport<Int32Array>;
}
