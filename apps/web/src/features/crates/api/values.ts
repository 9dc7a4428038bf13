import { quotedName } from '@segue/shared/domain/query';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client } from '../../../lib/api';

/** Values of a field that begin with what is typed, the most frequent first. */
export const valuesQuery = (field: string, typed: string) => {
  const q = `${field}:${typed === '' ? '' : quotedName(typed).replace(/"$/, '')}`;
  return queryOptions({
    queryKey: ['complete', 'values', q],
    queryFn: async ({ signal }) => {
      const { options } = await client.search.complete({ query: { q } }, { signal });
      return [...new Set(options.map(({ label }) => label))];
    },
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });
};
