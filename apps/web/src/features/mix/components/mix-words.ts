import type { TrackHearing } from '@segue/shared/contracts/http';

/** What is not there, and what that means for the check; a sentence each. */
export function missingWords(...tracks: readonly TrackHearing[]): string[] {
  return tracks.flatMap(({ track, grid, hasWaveform }) => {
    if (!track.hasAudio) return [`“${track.title}” has no audio: the blend cannot be played.`];
    if (!hasWaveform) return [`“${track.title}” is not analysed yet: it has no waveform and no grid.`];
    if (grid.length === 0)
      return [`“${track.title}” has no steady grid: line it up by ear with the nudge keys.`];
    return [];
  });
}

/** "+2.4 %" */
export const percentWords = (percent: number): string =>
  `${percent < 0 ? '−' : '+'}${Math.abs(percent).toFixed(1)} %`;

/** "beats together", "12 ms late" */
export function apartWords(ms: number | null): string {
  if (ms === null) return 'Beats cannot be compared';
  const whole = Math.round(ms);
  if (whole === 0) return 'Beats together';
  return `Second deck ${Math.abs(whole)} ms ${whole > 0 ? 'late' : 'early'}`;
}
