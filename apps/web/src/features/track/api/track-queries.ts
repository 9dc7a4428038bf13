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

/** Own tracks alone have a history; it follows what changes the track. */
export const historyQuery = (id: string) =>
  queryOptions({
    queryKey: ['tracks', 'history', id],
    queryFn: ({ signal }) => client.trackEdits.history({ params: { id } }, { signal }),
  });
