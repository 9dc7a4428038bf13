'use client';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { searchTracksQuery, type SearchHit, type SearchRequest } from '../../../entities/track';
import { playItemOf, playQueue } from '../../../entities/transport';
import { toastDone, toastFailed } from '../../../ui/toast';
import { bySide } from './by-side';

/** The api's own limit of one answer. */
const MOST_AT_ONCE = 500;
/** Records whose ids fit into one address. */
const RECORDS_AT_ONCE = 25;

/** The question for the tracks of some records, of those that the view asks for. */
export const recordTracksRequest = (
  request: SearchRequest,
  releaseIds: readonly string[],
): SearchRequest => ({
  ...request,
  releaseId: [...releaseIds],
  limit: MOST_AT_ONCE,
  facets: 'false',
});

/** Loads the tracks of whole records, for selecting and playing them. */
export function useRecordTracks(request: SearchRequest) {
  const queryClient = useQueryClient();
  const tracksOf = useCallback(
    async (releaseIds: readonly string[]): Promise<SearchHit[]> => {
      const found: SearchHit[] = [];
      for (let from = 0; from < releaseIds.length; from += RECORDS_AT_ONCE) {
        const some = releaseIds.slice(from, from + RECORDS_AT_ONCE);
        found.push(...(await queryClient.query(searchTracksQuery(recordTracksRequest(request, some)))).hits);
      }
      return found;
    },
    [queryClient, request],
  );
  const play = useCallback(
    async (releaseId: string, title: string) => {
      const heard = (await tracksOf([releaseId])).filter(({ hasAudio }) => hasAudio).sort(bySide);
      if (heard.length > 0) playQueue(heard.map(playItemOf));
      else toastDone(`No track of “${title}” has audio yet.`);
    },
    [tracksOf],
  );
  return {
    tracksOf,
    play: (releaseId: string, title: string) => void play(releaseId, title).catch(notLoaded),
  };
}

export function notLoaded(error: unknown): void {
  if (!(error instanceof Error)) throw error;
  toastFailed('These tracks could not be loaded', error);
}
