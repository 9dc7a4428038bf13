import type { NumberFacetRequest } from '../request/search-request.js';
import type { NumberFacet } from '../request/search-result.js';
import type { FacetPart } from './facet-part.js';

/** Values outside the edges asked for are counted in no bucket. */
export function histogram(parts: readonly FacetPart[], { buckets }: NumberFacetRequest): NumberFacet {
  const { min, max, missing } = extent(parts);
  if (min > max) return { kind: 'numbers', buckets: [], missing };
  const edges = typeof buckets === 'number' ? evenEdges(min, max, buckets) : buckets;
  const counts = countBetween(parts, edges);
  return {
    kind: 'numbers',
    min,
    max,
    missing,
    buckets: Array.from(counts, (count, at) => ({ from: edges[at], to: edges[at + 1], count })),
  };
}

function extent(parts: readonly FacetPart[]): { min: number; max: number; missing: number } {
  let min = Infinity;
  let max = -Infinity;
  let missing = 0;
  eachNumber(parts, (value) => {
    if (Number.isNaN(value)) missing++;
    if (value < min) min = value;
    if (value > max) max = value;
  });
  return { min, max, missing };
}

function evenEdges(min: number, max: number, count: number): number[] {
  if (min === max) return [min, max];
  const edges = Array.from({ length: count }, (_, at) => min + ((max - min) * at) / count);
  return [...edges, max];
}

function countBetween(parts: readonly FacetPart[], edges: readonly number[]): Uint32Array {
  const counts = new Uint32Array(edges.length - 1);
  const last = counts.length - 1;
  eachNumber(parts, (value) => {
    if (!(value >= edges[0] && value <= edges[last + 1])) return;
    counts[Math.min(bucketOf(edges, value), last)]++;
  });
  return counts;
}

/** The last edge that is not above the value. */
function bucketOf(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (edges[middle] <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

function eachNumber(parts: readonly FacetPart[], visit: (value: number) => void): void {
  for (const { column, slots } of parts) {
    if (column.kind !== 'number') continue;
    for (let at = 0; at < slots.length; at++) visit(column.numbers[slots[at]]);
  }
}
