/** The vector at length 1, or null when it has no direction: empty, all zero, or with a value that is not a number. */
export function unitVector(vector: ArrayLike<number>): Float32Array | null {
  let squares = 0;
  for (let i = 0; i < vector.length; i += 1) squares += (vector[i] ?? 0) ** 2;
  if (!Number.isFinite(squares) || squares === 0) return null;
  const scale = 1 / Math.sqrt(squares);
  return Float32Array.from(vector, (value) => value * scale);
}

/** Cosine of two unit vectors, -1..1; null when their lengths differ (vectors of two models do not compare). */
export function unitCosine(a: Float32Array, b: Float32Array): number | null {
  if (a.length !== b.length) return null;
  let dot = 0;
  for (let i = 0; i < a.length; i += 1) dot += (a[i] ?? 0) * (b[i] ?? 0);
  return Math.min(1, Math.max(-1, dot));
}

/** Cosine of two vectors of any length, -1..1; null when either has no direction or the lengths differ. */
export function cosine(a: ArrayLike<number>, b: ArrayLike<number>): number | null {
  const unitA = unitVector(a);
  const unitB = unitVector(b);
  return unitA && unitB ? unitCosine(unitA, unitB) : null;
}
