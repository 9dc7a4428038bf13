'use client';
import { useQuery } from '@tanstack/react-query';
import { followedQuery, friendsQuery } from './api/people-queries';

/** Somebody whose records can be looked at beside one's own. */
export interface VisiblePerson {
  readonly id: string;
  readonly name: string;
}

/** Friends who show their collection, and collections that are followed. */
export function useVisiblePeople(): VisiblePerson[] {
  const friends = useQuery(friendsQuery());
  const followed = useQuery(followedQuery());
  return [
    ...(friends.data?.friends ?? [])
      .filter(({ received }) => received.collection)
      .map(({ person }) => ({ id: person.id, name: person.name })),
    ...(followed.data?.items ?? []).map(({ id, discogsUsername }) => ({
      id,
      name: `${discogsUsername} on Discogs`,
    })),
  ];
}
