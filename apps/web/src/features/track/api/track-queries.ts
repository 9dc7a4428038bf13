import { queryOptions } from '@tanstack/react-query';
import { client } from '../../../lib/api';

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
