import type { Random } from './random.js';

/**
 * Crossovers of sequences: a genome lists distinct items (numbers below `items`) in order, and may leave items out.
 * Both parents have one length, and so has the child.
 */
export type SequenceCrossover = (a: Int32Array, b: Int32Array, items: number, random: Random) => Int32Array;

/**
 * Order crossover (Davis, 1985): a slice of `a` keeps its places; the rest comes from `b` in `b`'s order, and, where
 * `b` has too few items of its own left, from what remains of `a`.
 */
export const orderCrossover: SequenceCrossover = (a, b, items, random) => {
  const length = a.length;
  const start = random.below(length);
  const end = start + random.below(length - start);
  const child = new Int32Array(length).fill(-1);
  const used = new Uint8Array(items);
  for (let place = start; place <= end; place += 1) {
    child[place] = a[place] as number;
    used[a[place] as number] = 1;
  }
  let place = 0;
  for (const item of [...b, ...a]) {
    if (used[item] === 1) continue;
    while (place < length && child[place] !== -1) place += 1;
    if (place === length) break;
    child[place] = item;
    used[item] = 1;
  }
  return child;
};

/**
 * Edge recombination for directed sequences (after Whitley, 1989): each next item follows the last one in one of the
 * parents where that is still free; where neither can go on, the walk takes what a parent has at this place.
 */
export const edgeCrossover: SequenceCrossover = (a, b, items, random) => {
  const nextOf = [successors(a, items), successors(b, items)] as const;
  const parents = [a, b] as const;
  const child = new Int32Array(a.length);
  const used = new Uint8Array(items);
  let last = -1;
  for (let place = 0; place < child.length; place += 1) {
    const first = random.below(2) as 0 | 1;
    const item = firstFree(
      used,
      last < 0 ? -1 : (nextOf[first][last] as number),
      last < 0 ? -1 : (nextOf[(1 - first) as 0 | 1][last] as number),
      parents[first][place] as number,
      parents[(1 - first) as 0 | 1][place] as number,
    );
    const chosen = item >= 0 ? item : (parents[first].find((other) => used[other] === 0) as number);
    child[place] = chosen;
    used[chosen] = 1;
    last = chosen;
  }
  return child;
};

function firstFree(used: Uint8Array, ...candidates: number[]): number {
  for (const item of candidates) if (item >= 0 && used[item] === 0) return item;
  return -1;
}

function successors(sequence: Int32Array, items: number): Int32Array {
  const next = new Int32Array(items).fill(-1);
  for (let place = 1; place < sequence.length; place += 1) {
    next[sequence[place - 1] as number] = sequence[place] as number;
  }
  return next;
}
