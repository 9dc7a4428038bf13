import { z } from 'zod';
import type { Release } from '@segue/shared/contracts/http';
import { toTrackRow, type TrackView } from '../tracks/index.js';
import type { StoredRelease } from './releases.repository.js';

const details = z.enum(['listed', 'detailed', 'missing']);

export function toRelease(stored: StoredRelease, tracks: readonly TrackView[]): Release {
  return {
    id: stored.id,
    discogsId: stored.discogsId,
    title: stored.title,
    artist: stored.artistCredit,
    year: stored.year,
    country: stored.country,
    label: stored.labelText,
    catalogNumber: stored.catalogNumber,
    format: stored.formatText,
    genres: stored.genres,
    styles: stored.styles,
    thumbUrl: stored.thumbUrl,
    coverUrl: stored.coverUrl,
    details: details.parse(stored.details),
    items: stored.items.map(
      ({ id, copy, folder, mediaCondition, sleeveCondition, rating, notes, addedAt }) => {
        return {
          id,
          copy,
          folder,
          mediaCondition,
          sleeveCondition,
          rating,
          notes,
          addedAt: addedAt.toISOString(),
        };
      },
    ),
    tracks: tracks.map(toTrackRow),
  };
}
