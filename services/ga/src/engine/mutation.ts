import type { Random } from './random.js';

/** Mutations of sequences change the genome in place and return the places that changed, low to high. */
export interface ChangedPlaces {
  readonly from: number;
  readonly to: number;
}

/** Turns `from`..`to` round, both included. */
export function reverse(sequence: Int32Array, from: number, to: number): void {
  for (let low = from, high = to; low < high; low += 1, high -= 1) {
    const held = sequence[low] as number;
    sequence[low] = sequence[high] as number;
    sequence[high] = held;
  }
}

/** Moves the segment of `length` items at `from` so that it starts at `to`; what lies between closes up. */
export function moveSegment(sequence: Int32Array, from: number, length: number, to: number): void {
  const held = sequence.slice(from, from + length);
  if (to < from) sequence.copyWithin(to + length, to, from);
  else sequence.copyWithin(from, from + length, to + length);
  sequence.set(held, to);
}

/**
 * Exchanges two neighbouring segments inside a stretch of at most `reach` items: the segment insertion form of the
 * double bridge (Martin, Otto and Felten, 1991), which reversals and short moves do not undo at once.
 */
export function exchangeSegments(sequence: Int32Array, reach: number, random: Random): ChangedPlaces {
  const stretch = Math.min(reach, sequence.length);
  const start = random.below(sequence.length - stretch + 1);
  const [from, cut, to] = [random.below(stretch), random.below(stretch), random.below(stretch)].sort(
    (x, y) => x - y,
  ) as [number, number, number];
  if (cut > from) moveSegment(sequence, start + from, cut - from, start + to - (cut - from) + 1);
  return { from: start + from, to: start + to };
}

/** Puts up to `most` neighbours out for items that the sequence does not hold; `free` lists those and stays right. */
export function exchangeWithPool(
  sequence: Int32Array,
  free: Int32Array,
  most: number,
  random: Random,
): ChangedPlaces {
  const count = 1 + random.below(Math.min(most, sequence.length));
  const from = random.below(sequence.length - count + 1);
  for (let place = from; place < from + count; place += 1) {
    const pick = random.below(free.length);
    const held = sequence[place] as number;
    sequence[place] = free[pick] as number;
    free[pick] = held;
  }
  return { from, to: from + count - 1 };
}
