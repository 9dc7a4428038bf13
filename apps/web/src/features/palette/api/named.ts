import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client } from '../../../lib/api';

export const artistsNamed = (q: string, limit: number) =>
  queryOptions({
    queryKey: ['entities', 'artists', 'named', q, limit],
    queryFn: ({ signal }) => client.entities.artists({ query: { q, limit } }, { signal }),
    placeholderData: keepPreviousData,
  });

export const labelsNamed = (q: string, limit: number) =>
  queryOptions({
    queryKey: ['entities', 'labels', 'named', q, limit],
    queryFn: ({ signal }) => client.entities.labels({ query: { q, limit } }, { signal }),
    placeholderData: keepPreviousData,
  });

export const stylesNamed = (q: string, limit: number) =>
  queryOptions({
    queryKey: ['entities', 'styles', 'named', q, limit],
    queryFn: ({ signal }) => client.entities.styles({ query: { q, limit } }, { signal }),
    placeholderData: keepPreviousData,
  });
