import type { SetModel } from '../set-model.js';

/**
 * The best walks through the layered graph of a model (Picard and Queyranne, 1978): one layer a place, one node a track.
 * A walk may take a track again, at a price for each visit, but never straight after the one between (x, y, x).
 */
export interface Walks {
  /** Brings the tables up to date for these prices; returns what the best walk adds, and counts its visits. */
  update(prices: Float64Array, visits: Int32Array): number;
  /** The most that the places after `place` can add when `track` stands there and those of `used` (bits) are taken. */
  after(place: number, track: number, used: number): number;
}

export function walksOf(model: SetModel): Walks {
  const { size, length, joints, places } = model;
  const best = new Float64Array(length * size);
  const second = new Float64Array(length * size);
  const next = new Int32Array(length * size).fill(-1);
  const secondNext = new Int32Array(length * size).fill(-1);

  function updateLayer(place: number, prices: Float64Array): void {
    const row = place * size;
    const following = row + size;
    for (let x = 0; x < size; x += 1) {
      let first = -Infinity;
      let firstAt = -1;
      let other = -Infinity;
      let otherAt = -1;
      for (let y = 0; y < size; y += 1) {
        if (y === x) continue;
        const at = following + y;
        const rest = (next[at] === x ? second[at] : best[at]) as number;
        const value =
          (joints[x * size + y] as number) + (places[at] as number) - (prices[y] as number) + rest;
        if (value > first) {
          other = first;
          otherAt = firstAt;
          first = value;
          firstAt = y;
        } else if (value > other) {
          other = value;
          otherAt = y;
        }
      }
      best[row + x] = first;
      next[row + x] = firstAt;
      second[row + x] = other;
      secondNext[row + x] = otherAt;
    }
  }

  function follow(start: number, visits: Int32Array): void {
    visits.fill(0);
    let before = -1;
    let track = start;
    for (let place = 0; place < length && track >= 0; place += 1) {
      visits[track] = (visits[track] as number) + 1;
      const at = place * size + track;
      const onward = (next[at] === before ? secondNext[at] : next[at]) as number;
      before = track;
      track = onward;
    }
  }

  return {
    update(prices, visits) {
      for (let place = length - 2; place >= 0; place -= 1) updateLayer(place, prices);
      let start = 0;
      let most = -Infinity;
      for (let x = 0; x < size; x += 1) {
        const value = (places[x] as number) - (prices[x] as number) + (best[x] as number);
        if (value > most) [most, start] = [value, x];
      }
      follow(start, visits);
      return most;
    },
    after(place, track, used) {
      const at = place * size + track;
      const onward = next[at] as number;
      return (onward >= 0 && (used >> onward) & 1 ? second[at] : best[at]) as number;
    },
  };
}
