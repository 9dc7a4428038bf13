import type { SeededTrack } from './tracks.mjs';

/** What somebody types, and the one track that is meant. */
export interface HeldOutQuery {
  text: string;
  id: string;
}

/** Drawn with a seed of its own, which nothing was tuned on. */
export function heldOutQueries(
  catalogue: Iterable<SeededTrack>,
  size: number,
  seed: number,
): { clean: HeldOutQuery[]; typo: HeldOutQuery[] };

/** Every state of the search box while the queries are typed, letter by letter. */
export function keystrokes(queries: readonly { text: string }[]): string[];
