/** Random numbers from 0 up to but not including 1, the same for the same seed. */
export function seededRandom(seed: number): () => number;

export function pick<T>(random: () => number, items: readonly T[]): T;

/** Draws places 0 … count-1 as Zipf's law has it. */
export function zipf(count: number, exponent: number): (random: () => number) => number;
