import type { Order } from './order.js';

/**
 * Brings the rows that belong from `from` up to `to` into their places, in order: a page deep inside a large result
 * without sorting all of it (Hoare's quickselect, twice, then a sort of the page).
 */
export function selectWindow(rows: Int32Array, order: Order, from: number, to: number): Int32Array {
  const end = Math.min(to, rows.length);
  if (from >= end) return new Int32Array(0);
  if (from > 0) select(rows, order, 0, rows.length, from);
  if (end < rows.length) select(rows, order, from, rows.length, end - 1);
  return rows.slice(from, end).sort(order);
}

/** Afterwards the row at `place` is the one that belongs there, and none before it comes after it. */
export function select(rows: Int32Array, order: Order, start: number, end: number, place: number): void {
  let low = start;
  let high = end - 1;
  while (low < high) {
    const pivot = medianOfThree(rows, order, low, high);
    let left = low;
    let right = high;
    while (left <= right) {
      while (order(rows[left], pivot) < 0) left++;
      while (order(rows[right], pivot) > 0) right--;
      if (left > right) break;
      const swapped = rows[left];
      rows[left++] = rows[right];
      rows[right--] = swapped;
    }
    if (place <= right) high = right;
    else if (place >= left) low = left;
    else return;
  }
}

function medianOfThree(rows: Int32Array, order: Order, low: number, high: number): number {
  const a = rows[low];
  const b = rows[(low + high) >>> 1];
  const c = rows[high];
  if (order(a, b) < 0) {
    if (order(b, c) < 0) return b;
    return order(a, c) < 0 ? c : a;
  }
  if (order(a, c) < 0) return a;
  return order(b, c) < 0 ? c : b;
}
