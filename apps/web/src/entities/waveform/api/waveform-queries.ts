import { queryOptions } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { parseWaveform } from '../parse-waveform';

/** Peaks never change: another file has another analysis. */
export const waveformQuery = (trackId: string) =>
  queryOptions({
    queryKey: ['tracks', 'waveform', trackId],
    queryFn: async ({ signal }) => {
      const response = await client.tracks.waveform({ params: { id: trackId } }, { signal });
      return parseWaveform(await response.arrayBuffer());
    },
    staleTime: Infinity,
    gcTime: 10 * 60_000,
  });

/** Grid, cues, structure and loudness of a track. */
export const hearingQuery = (trackId: string) =>
  queryOptions({
    queryKey: ['tracks', 'hearing', trackId],
    queryFn: ({ signal }) => client.hearing.get({ params: { id: trackId } }, { signal }),
    staleTime: 60_000,
  });
