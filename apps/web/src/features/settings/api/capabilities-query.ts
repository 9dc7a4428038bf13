import { queryOptions } from '@tanstack/react-query';
import { client } from '../../../lib/api';

export const capabilitiesQuery = () =>
  queryOptions({
    queryKey: ['system', 'capabilities'],
    queryFn: ({ signal }) => client.system.capabilities({}, { signal }),
  });
