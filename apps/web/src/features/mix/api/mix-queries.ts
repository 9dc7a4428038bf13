import { queryOptions } from '@tanstack/react-query';
import { client } from '../../../lib/api';

/** How well one track follows another, with every reason. */
export const transitionQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ['transitions', from, to],
    queryFn: ({ signal }) => client.hearing.transition({ query: { from, to } }, { signal }),
  });
