/** A key: 0 = C … 11 = B. */
export interface Key {
  pitchClass: number;
  mode: 'major' | 'minor';
}

/** MIREX audio key detection: 1 the same, 0.5 a fifth away, 0.3 the relative, 0.2 the parallel, otherwise 0. */
export function mirexScore(said: Key | null, truth: Key): number {
  if (said === null) return 0;
  const up = (said.pitchClass - truth.pitchClass + 12) % 12;
  if (said.mode === truth.mode) return up === 0 ? 1 : up === 7 || up === 5 ? 0.5 : 0;
  if (up === 0) return 0.2;
  return up === (truth.mode === 'major' ? 9 : 3) ? 0.3 : 0;
}
