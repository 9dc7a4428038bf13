import type { ImportReview } from '@segue/shared/contracts/http';
import { formatKey } from '@segue/shared/domain/mixing';
import { toTrackRow, type TrackView } from '../tracks/index.js';
import { entryNames, type StoredReview } from './library/index.js';

/** Candidates that are no longer owned are left out. */
export function toImportReview(review: StoredReview, views: ReadonlyMap<string, TrackView>): ImportReview {
  const { id, importId, line, entry, candidates } = review;
  const { durationSeconds, bpm, key, year } = entry;
  return {
    id,
    importId,
    line,
    entry: { ...entryNames(entry), durationSeconds, bpm, key: key === null ? '' : formatKey(key), year },
    candidates: candidates.flatMap(({ trackId, distance, penalties }) => {
      const view = views.get(trackId);
      return view === undefined ? [] : [{ track: toTrackRow(view), distance, penalties: [...penalties] }];
    }),
  };
}
