import type { SetModel } from '../set-model.js';

/**
 * What of a beginning still matters to the costs of tracks near each other: those of its last tracks that have such
 * costs at all, as one number. Beginnings that agree in it, in their tracks and in their last track have the same future.
 */
export interface NearTail {
  /** How many tails there can be. */
  readonly count: number;
  /** The tail once `track` has become the last but one. */
  push(tail: number, track: number): number;
  /** What it costs that `track` comes two places after the newest of the tail. */
  cost(tail: number, track: number): number;
}

const NO_TAIL: NearTail = { count: 1, push: () => 0, cost: () => 0 };

export function nearTailOf({ near, size }: SetModel): NearTail {
  if (!near) return NO_TAIL;
  const { window, costs, touchy } = near;
  const base = size + 1;
  const count = base ** (window - 1);
  return {
    count,
    push: (tail, track) => (tail * base + (touchy[track] === 1 ? track + 1 : 0)) % count,
    cost(tail, track) {
      let sum = 0;
      let rest = tail;
      for (let at = 0; rest > 0; at += 1) {
        const earlier = (rest % base) - 1;
        if (earlier >= 0) sum += (costs[at] as Float64Array)[earlier * size + track] as number;
        rest = Math.floor(rest / base);
      }
      return sum;
    },
  };
}
