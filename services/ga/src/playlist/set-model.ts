import { followersOf, type Followers } from './followers.js';
import { sharedFloats } from './shared-arrays.js';

/**
 * A playlist problem as numbers only: `size` tracks to draw from (0 .. size − 1), `length` places to fill.
 * The score of an order is the sum of its places and joints less what the extras cost; higher is better.
 * Plain data in typed arrays over shared memory, so that worker threads read one copy.
 */
export interface SetModel {
  readonly size: number;
  readonly length: number;
  /** `joints[a * size + b]`: what it adds that b follows a. */
  readonly joints: Float64Array;
  /** `jointsInto[b * size + a]`: the same, by the second track; lets scans read memory in order. */
  readonly jointsInto: Float64Array;
  readonly followers: Followers;
  /** `places[k * size + x]`: what it adds that x stands at place k. */
  readonly places: Float64Array;
  /** True when `places` is zero throughout. */
  readonly placesAreFree: boolean;
  /** Tracks that must be in. */
  readonly required: Uint8Array;
  readonly near: NearCosts | null;
  readonly quotas: Quotas | null;
  readonly playingTime: PlayingTime | null;
  readonly blocks: Blocks | null;
  /** Size of the largest soft value: the scale for "no gain worth having". */
  readonly scale: number;
}

/** What two tracks cost (0 or more) that stand 2 .. `window` places apart; neighbours are in the joints. */
export interface NearCosts {
  readonly window: number;
  /** `costs[d - 2][a * size + b]` for a before b, d places apart. */
  readonly costs: readonly Float64Array[];
  /** 1 for tracks with any cost at all: most have none. */
  readonly touchy: Uint8Array;
}

/** Counted groups of tracks. A track missing from or too much in a group costs `BROKEN`. */
export interface Quotas {
  readonly min: Int32Array;
  readonly max: Int32Array;
  /** Groups of track x: `groups[starts[x]] .. groups[starts[x + 1] - 1]`. */
  readonly starts: Int32Array;
  readonly groups: Int32Array;
}

/** A wished sum of playing time: beyond `tolerance` seconds off, each second costs. */
export interface PlayingTime {
  /** Seconds that each track adds (its length less one overlap). */
  readonly seconds: Float64Array;
  readonly target: number;
  readonly tolerance: number;
  readonly costPerSecond: number;
  readonly mostCost: number;
}

/** Tracks of a kind stand together: each time a kind is taken up again costs `SPLIT`. */
export interface Blocks {
  readonly kinds: Int32Array;
  readonly kindCount: number;
}

/** A hard rule broken once. All soft terms together stay far below. */
export const BROKEN = 1000;
/** A block torn once: worse than any soft term, better than a broken rule. */
export const SPLIT = 10;

/** What a model says in numbers of its joints and places, and what is made of both: who changes one makes all anew. */
export const tablesOf = (
  joints: Float64Array,
  places: Float64Array,
  size: number,
): Pick<SetModel, 'joints' | 'jointsInto' | 'followers' | 'places'> => ({
  joints,
  jointsInto: transposed(joints, size),
  followers: followersOf(joints, places, size),
  places,
});

/** The same joints by their second track. */
function transposed(matrix: Float64Array, size: number): Float64Array {
  const turned = sharedFloats(matrix.length);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      turned[column * size + row] = matrix[row * size + column] as number;
    }
  }
  return turned;
}
