import { queryOptions } from '@tanstack/react-query';
import { client } from '../../../lib/api';

/** Where else one may sign in. */
export const providersQuery = () =>
  queryOptions({
    queryKey: ['accounts', 'providers'],
    queryFn: ({ signal }) => client.signIn.providers({}, { signal }),
  });
