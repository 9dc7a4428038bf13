import type { FoundPreview } from '../../adapters/catalogues/index.js';
import {
  distanceBetween,
  prepareClues,
  THRESHOLDS,
  titleOnly,
  type TrackClues,
} from '@segue/shared/domain/matching';

export interface MatchedPreview {
  readonly preview: FoundPreview;
  readonly distance: number;
}

/**
 * The recording that is surely the track's, the nearest of several; null when there is doubt: another recording is
 * worse than none. A shop sells one recording on many releases, so the album only tells equals apart, and a second
 * one that fits as well is the same music. The version must be the very same: an unnamed remix is not any remix.
 */
export function matchPreview(track: TrackClues, found: readonly FoundPreview[]): MatchedPreview | null {
  const wanted = prepareClues(track);
  const sure = found
    .map((preview) => ({ preview, ...distanceBetween(wanted, prepareClues(cluesOf(preview))) }))
    .filter(({ total, penalties }) => total <= THRESHOLDS.sure && !otherVersion(penalties))
    .sort((a, b) => a.total - b.total);
  const [best] = sure;
  return best === undefined ? null : { preview: best.preview, distance: best.total };
}

const otherVersion = (penalties: ReturnType<typeof distanceBetween>['penalties']): boolean =>
  penalties.some(({ name, amount }) => name === 'version' && amount > 0);

const cluesOf = ({ title, artist, album, durationSeconds }: FoundPreview): TrackClues => ({
  ...titleOnly(title),
  artist,
  album,
  durationSeconds,
});
