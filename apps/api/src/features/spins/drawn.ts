import { createHash } from 'node:crypto';

/**
 * `count` of the ids, drawn by a seed. Each id gets a place from the seed and itself alone, so that the same seed
 * draws the same, in whatever order the ids come, and one record more or less changes one place at most.
 */
export function drawn(ids: readonly string[], count: number, seed: number): string[] {
  return ids
    .map((id) => ({ id, place: placeOf(id, seed) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .slice(0, count)
    .map(({ id }) => id);
}

const placeOf = (id: string, seed: number): string =>
  createHash('sha256').update(`${seed} ${id}`).digest('hex');
