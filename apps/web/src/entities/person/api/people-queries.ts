import { queryOptions } from '@tanstack/react-query';
import { client } from '../../../lib/api';

/** Friends, requests both ways, and others on this installation. */
export const friendsQuery = () =>
  queryOptions({
    queryKey: ['people', 'friends'],
    queryFn: ({ signal }) => client.people.friends({}, { signal }),
  });

/** Discogs collections that are followed. */
export const followedQuery = () =>
  queryOptions({
    queryKey: ['people', 'followed'],
    queryFn: ({ signal }) => client.people.followed({}, { signal }),
  });
