import { queryOptions } from '@tanstack/react-query';
import { client } from '../../../lib/api';

export const importsQuery = () =>
  queryOptions({
    queryKey: ['imports', 'list'],
    queryFn: ({ signal }) => client.imports.list({ query: { limit: 50 } }, { signal }),
  });

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', 'get', id],
    queryFn: ({ signal }) => client.imports.get({ params: { id } }, { signal }),
  });
