'use client';
import { useQueries } from '@tanstack/react-query';
import { searchTracksQuery, type SearchHit, type SearchRequest } from '../../../entities/track';
import { bySide } from './by-side';
import { recordTracksRequest } from './use-record-tracks';

/** Records whose tracks are asked for at once. */
const CHUNK = 10;

interface AlbumTracksOf {
  readonly request: SearchRequest;
  /** The records in sight. */
  readonly from: number;
  readonly to: number;
  readonly total: number;
  /** A record by its place, as one of its tracks; undefined while it is on its way. */
  readonly recordAt: (record: number) => SearchHit | undefined;
}

/** The tracks of the records in sight, in the order of their sleeves; null for a record whose tracks are on their way. */
export function useAlbumTracks({ request, from, to, total, recordAt }: AlbumTracksOf) {
  const firstChunk = Math.floor(from / CHUNK);
  const chunks = Array.from({ length: Math.floor(to / CHUNK) - firstChunk + 1 }, (_, at) => {
    const start = (firstChunk + at) * CHUNK;
    const size = Math.max(0, Math.min(CHUNK, total - start));
    return Array.from({ length: size }, (__, step) => recordAt(start + step)?.releaseId ?? '').filter(
      Boolean,
    );
  });
  const answers = useQueries({
    queries: chunks.map((ids) => ({
      ...searchTracksQuery(recordTracksRequest(request, ids)),
      placeholderData: () => undefined,
      enabled: ids.length > 0,
    })),
  });
  return (record: number): readonly SearchHit[] | null => {
    const hits = answers[Math.floor(record / CHUNK) - firstChunk]?.data?.hits;
    const releaseId = recordAt(record)?.releaseId;
    if (!hits || !releaseId) return null;
    return hits.filter((hit) => hit.kind === 'track' && hit.releaseId === releaseId).sort(bySide);
  };
}
