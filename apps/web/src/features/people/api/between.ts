import { queryOptions } from '@tanstack/react-query';
import { client } from '../../../lib/api';

/** As many as one page may show; the answer says how many there are. */
const MOST_SHOWN = 200;

export const commonQuery = (personId: string) =>
  queryOptions({
    queryKey: ['people', 'common', personId],
    queryFn: ({ signal }) =>
      client.people.common({ params: { personId }, query: { limit: MOST_SHOWN } }, { signal }),
  });

export const borrowQuery = (playlistId: string, from: string) =>
  queryOptions({
    queryKey: ['people', 'borrow', playlistId, from],
    queryFn: ({ signal }) =>
      client.people.borrow({ params: { id: playlistId }, query: from ? { from } : {} }, { signal }),
  });
