import type { Api, RouteResult } from '@segue/shared/contracts/http';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '../../../lib/api';
import { toastDone, toastFailed } from '../../../ui/toast';

export type Artist = RouteResult<Api['entities']['artist']>;
export type Label = RouteResult<Api['entities']['label']>;
export type Style = RouteResult<Api['entities']['style']>;
/** What the three have in common. */
export type Shape = Pick<
  Label,
  'name' | 'releases' | 'tracks' | 'counts' | 'years' | 'styles' | 'keys' | 'bpm'
>;

export const artistQuery = (id: string) =>
  queryOptions({
    queryKey: ['entities', 'artist', id],
    queryFn: ({ signal }) => client.entities.artist({ params: { id } }, { signal }),
  });

export const labelQuery = (id: string) =>
  queryOptions({
    queryKey: ['entities', 'label', id],
    queryFn: ({ signal }) => client.entities.label({ params: { id } }, { signal }),
  });

export const styleQuery = (name: string) =>
  queryOptions({
    queryKey: ['entities', 'style', name],
    queryFn: ({ signal }) => client.entities.style({ params: { name } }, { signal }),
  });

/** What a list page asks. */
export interface ListRequest {
  readonly q: string;
  readonly offset: number;
  readonly limit: number;
}

export const artistsQuery = (query: ListRequest) =>
  queryOptions({
    queryKey: ['entities', 'artists', query],
    queryFn: ({ signal }) => client.entities.artists({ query }, { signal }),
    placeholderData: keepPreviousData,
  });

export const labelsQuery = (query: ListRequest) =>
  queryOptions({
    queryKey: ['entities', 'labels', query],
    queryFn: ({ signal }) => client.entities.labels({ query }, { signal }),
    placeholderData: keepPreviousData,
  });

export const stylesQuery = (query: ListRequest) =>
  queryOptions({
    queryKey: ['entities', 'styles', query],
    queryFn: ({ signal }) => client.entities.styles({ query }, { signal }),
    placeholderData: keepPreviousData,
  });

/** Asks Discogs for the names, aliases and picture of an artist. */
export function useFetchArtist(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => client.entities.fetchArtist({ params: { id } }),
    onSuccess: () => {
      toastDone('Discogs has answered.');
      return queryClient.invalidateQueries(artistQuery(id));
    },
    onError: (error) => toastFailed('Discogs did not answer', error),
  });
}
