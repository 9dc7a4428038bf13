/**
 * Repeatable random numbers (mulberry32, Tommy Ettinger, public domain).
 * @param {number} seed
 * @returns {() => number} from 0 up to but not including 1
 */
export function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param {() => number} random @param {readonly T[]} items @template T @returns {T} */
export const pick = (random, items) => items[Math.floor(random() * items.length)];

/**
 * Draws places 0 … count-1 as Zipf's law has it: the place r with weight 1 / (r + 1)^exponent.
 * @param {number} count @param {number} exponent
 * @returns {(random: () => number) => number}
 */
export function zipf(count, exponent) {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let place = 0; place < count; place++) sums[place] = sum += 1 / (place + 1) ** exponent;
  return (random) => {
    const wanted = random() * sum;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sums[middle] < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
