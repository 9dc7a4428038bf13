import { queryOptions } from '@tanstack/react-query';
import { client } from '../../../lib/api';

export const meQuery = () =>
  queryOptions({
    queryKey: ['accounts', 'me'],
    queryFn: ({ signal }) => client.accounts.me({}, { signal }),
    staleTime: Infinity,
  });
