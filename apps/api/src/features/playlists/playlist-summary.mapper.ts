import type { PlaylistSummary } from '@segue/shared/contracts/http';
import type { PlaylistsRepository } from './playlists.repository.js';

type StoredSummary = Awaited<ReturnType<PlaylistsRepository['page']>>['items'][number];

/** Pictures that a card has room for. */
const COVERS = 4;

/** @param lengths seconds of its tracks, as the playlist's own page adds them up too */
export function toSummary(stored: StoredSummary, lengths: ReadonlyMap<string, number>): PlaylistSummary {
  const covers = stored.items.flatMap(({ track }) => track.release?.thumbUrl ?? []);
  return {
    id: stored.id,
    name: stored.name,
    ownerId: stored.userId,
    score: stored.score,
    tracks: stored.items.length,
    durationSeconds: stored.items.reduce((sum, { trackId }) => sum + (lengths.get(trackId) ?? 0), 0),
    thumbUrls: [...new Set(covers)].slice(0, COVERS),
    createdAt: stored.createdAt.toISOString(),
    updatedAt: stored.updatedAt.toISOString(),
  };
}
