import { queryOptions } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { parseWaveform } from '../waveform/parse-waveform';

export const trackQuery = (id: string) =>
  queryOptions({
    queryKey: ['tracks', 'get', id],
    queryFn: ({ signal }) => client.tracks.get({ params: { id } }, { signal }),
  });

export const compatibleQuery = (id: string) =>
  queryOptions({
    queryKey: ['tracks', 'compatible', id],
    queryFn: ({ signal }) => client.tracks.compatible({ params: { id }, query: { limit: 12 } }, { signal }),
  });

/** Own tracks alone have a history; it follows what changes the track. */
export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: ['tracks', 'history', id],
    queryFn: ({ signal }) => client.trackEdits.history({ params: { id } }, { signal }),
  });

export const waveformQuery = (id: string) =>
  queryOptions({
    queryKey: ['tracks', 'waveform', id],
    queryFn: async ({ signal }) => {
      const response = await client.tracks.waveform({ params: { id } }, { signal });
      return parseWaveform(await response.arrayBuffer());
    },
    staleTime: Infinity,
  });
