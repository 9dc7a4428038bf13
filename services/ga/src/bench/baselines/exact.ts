import type { SetModel } from '../../playlist/set-model.js';

/** Subsets of more tracks than this do not fit in memory in reasonable time. */
export const MOST_EXACT = 15;

/**
 * The optimum of ordering all tracks, by dynamic programming over subsets (Held and Karp, 1962): the best score of
 * every subset ending in every track. The size of a subset is the place of its last track, so places are exact too;
 * costs beyond neighbours are not, so models with any are refused.
 */
export function exactOptimum(model: SetModel): number {
  const { size, length, joints, places } = model;
  if (size !== length || size > MOST_EXACT)
    throw new RangeError(`Only whole orders of up to ${MOST_EXACT} tracks.`);
  if (model.near || model.quotas || model.playingTime || model.blocks)
    throw new RangeError('Only places and joints.');
  const subsets = 1 << size;
  const best = new Float64Array(subsets * size).fill(-Infinity);
  for (let track = 0; track < size; track += 1) best[(1 << track) * size + track] = places[track] as number;
  for (let subset = 1; subset < subsets; subset += 1) {
    const place = bitCount(subset);
    for (let last = 0; last < size; last += 1) {
      const score = best[subset * size + last] as number;
      if (score === -Infinity) continue;
      for (let next = 0; next < size; next += 1) {
        if ((subset >> next) & 1) continue;
        const at = (subset | (1 << next)) * size + next;
        const value =
          score + (joints[last * size + next] as number) + (places[place * size + next] as number);
        if (value > (best[at] as number)) best[at] = value;
      }
    }
  }
  return best.subarray((subsets - 1) * size).reduce((a, b) => Math.max(a, b));
}

function bitCount(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
