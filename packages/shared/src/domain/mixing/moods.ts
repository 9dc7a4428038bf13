/** The moods that the analysis measures. */
export const MOODS = ['happy', 'sad', 'relaxed', 'aggressive'] as const;
export type Mood = (typeof MOODS)[number];

/**
 * From this share (0..1) a track is said to have a mood. Half would be no statement: the estimate of an ordinary track
 * stands near the middle of its scale.
 */
export const MOOD_FROM = 0.6;

/** The moods that a track has, by the shares that the analysis found; none where nothing was heard. */
export function moodsOf(shares: Readonly<Partial<Record<Mood, number>>> | null): Mood[] {
  return shares === null ? [] : MOODS.filter((mood) => (shares[mood] ?? 0) >= MOOD_FROM);
}
