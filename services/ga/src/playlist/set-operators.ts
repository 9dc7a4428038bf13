import { heatAfter } from '../engine/cooling.js';
import { edgeCrossover, orderCrossover } from '../engine/crossover.js';
import type { Operators } from '../engine/evolve.js';
import { exchangeSegments, exchangeWithPool } from '../engine/mutation.js';
import type { Random } from '../engine/random.js';
import { crowding } from '../engine/replacement.js';
import { tournament } from '../engine/selection.js';
import { construct } from './construct.js';
import { extrasOf } from './extras.js';
import { createLocalSearch } from './local-search/descend.js';
import { repair } from './repair.js';
import { fullScore } from './score.js';
import { setDistance } from './set-distance.js';
import type { SetModel } from './set-model.js';

/** Genetic operators on sets, each child polished by local search, and the effort that they took. */
export interface SetOperators extends Operators<Int32Array> {
  readonly effort: () => number;
}

/** Places that a mutation may stir: small enough to repair in moments, large enough to leave a local optimum. */
const MUTATION_REACH = 12;
const MOST_EXCHANGED = 7;

/**
 * `pins` holds the pinned track of each place, -1 for free places.
 * The first individual made is `start` where there is one; the others are constructed.
 * `effort.polish` is the most that the local search may spend on one child, `effort.whole` what there is for all.
 */
export function setOperators(
  model: SetModel,
  pins: Int32Array,
  start: Int32Array | null,
  effort: { readonly polish: number; readonly whole: number },
): SetOperators {
  let given = start;
  const first = (random: Random): Int32Array => {
    const order = given ? Int32Array.from(given) : construct(model, pins, random);
    given = null;
    return order;
  };
  const search = createLocalSearch(model, effort.polish);
  const extras = extrasOf(model);
  const distance = setDistance(model.size, model.size > model.length);
  const everywhere = Array.from({ length: model.length }, (_, place) => place);
  const polish = (order: Int32Array, places: readonly number[]): Int32Array => {
    repair(model, pins, order);
    search.improve(order, places);
    return order;
  };
  return {
    effort: search.effort,
    create: (random) => polish(first(random), everywhere),
    evaluate: (order) => fullScore(model, extras, order),
    crossover: (mother, father, random) => {
      const cross = random.below(2) === 0 ? orderCrossover : edgeCrossover;
      const child = cross(mother, father, model.size, random);
      return polish(child, newJoints(child, [mother, father], model.size));
    },
    mutate: (parent, random) => {
      const child = Int32Array.from(parent);
      const { from, to } = stir(model, child, random);
      return polish(child, everywhere.slice(Math.max(0, from - 1), to + 2));
    },
    distance,
    select: tournament(2),
    replace: crowding(distance, () => heatAfter(search.effort() / effort.whole)),
  };
}

/** The places at either side of a joint that neither parent has: only there can a child be worse than they are. */
function newJoints(child: Int32Array, parents: readonly Int32Array[], size: number): number[] {
  const known = new Set(
    parents.flatMap((parent) =>
      Array.from(parent, (track, place) => track * size + (parent[place + 1] ?? track)),
    ),
  );
  const fresh = new Set<number>();
  for (let place = 0; place + 1 < child.length; place += 1) {
    if (known.has((child[place] as number) * size + (child[place + 1] as number))) continue;
    fresh.add(place).add(place + 1);
  }
  return [...fresh];
}

function stir(model: SetModel, order: Int32Array, random: Random): { from: number; to: number } {
  if (model.size === model.length || random.below(2) === 0)
    return exchangeSegments(order, MUTATION_REACH, random);
  return exchangeWithPool(order, freeTracks(model, order), MOST_EXCHANGED, random);
}

function freeTracks({ size }: SetModel, order: Int32Array): Int32Array {
  const inSet = new Uint8Array(size);
  for (const track of order) inSet[track] = 1;
  const free = new Int32Array(size - order.length);
  let count = 0;
  for (let track = 0; track < size; track += 1) {
    if (inSet[track] === 1) continue;
    free[count] = track;
    count += 1;
  }
  return free;
}
