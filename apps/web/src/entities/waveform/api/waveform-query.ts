import { queryOptions } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { parseWaveform } from '../parse-waveform';

export const waveformQuery = (id: string) =>
  queryOptions({
    queryKey: ['tracks', 'waveform', id],
    queryFn: async ({ signal }) => {
      const response = await client.tracks.waveform({ params: { id } }, { signal });
      return parseWaveform(await response.arrayBuffer());
    },
    staleTime: Infinity,
  });
