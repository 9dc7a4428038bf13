import { queryOptions } from '@tanstack/react-query';
import { client } from '../../../lib/api';

export const overviewQuery = () =>
  queryOptions({
    queryKey: ['system', 'overview'],
    queryFn: ({ signal }) => client.system.overview({}, { signal }),
  });
