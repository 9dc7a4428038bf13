import { FARTHEST } from './criteria.js';
import type { Occurrences } from './occurrences.js';

/** Words the other way round count as one further apart. */
const BACKWARDS = 1;

/**
 * The least distance, from 1 (side by side) to FARTHEST, between two alternatives where they stand at their
 * least cost. One word of the document that answers both is not two words.
 */
export function distanceBetween(occurrences: Occurrences, left: number, right: number): number {
  const { count, alternative, cost, field, first, last, leastCost } = occurrences;
  let least = FARTHEST;
  for (let a = 0; a < count; a++) {
    if (alternative[a] !== left || cost[a] !== leastCost[left]) continue;
    for (let b = 0; b < count; b++) {
      if (alternative[b] !== right || cost[b] !== leastCost[right] || field[b] !== field[a]) continue;
      const ahead = first[b] - last[a];
      const behind = first[a] - last[b];
      const distance = ahead > 0 ? ahead : behind > 0 ? behind + BACKWARDS : FARTHEST;
      if (distance < least) least = distance;
    }
    if (least === 1) return least;
  }
  return least;
}
