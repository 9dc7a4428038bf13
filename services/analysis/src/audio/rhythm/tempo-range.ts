import type { TempoCandidate } from './tempo-candidates.js';

/**
 * Puts the readings inside the user's own range first. Only readings of the recording are reordered, never
 * invented: when none lies inside, the order stays. Probabilities stay what the recording and styles said,
 * but those outside the range are counted at a hundredth.
 */
export function foldIntoRange(
  readings: readonly TempoCandidate[],
  range: { min: number; max: number } | undefined,
): TempoCandidate[] {
  const inside = ({ bpm }: TempoCandidate) => range !== undefined && bpm >= range.min && bpm <= range.max;
  if (!readings.some(inside)) return [...readings];
  const weighed = readings.map((reading) => ({
    ...reading,
    probability: reading.probability * (inside(reading) ? 1 : 0.01),
  }));
  const total = weighed.reduce((sum, { probability }) => sum + probability, 0);
  return weighed
    .map((reading) => ({ ...reading, probability: reading.probability / total }))
    .sort((a, b) => Number(inside(b)) - Number(inside(a)) || b.probability - a.probability);
}
