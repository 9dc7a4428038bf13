import { MutationCache, QueryCache, type QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error';
import { FreshQueryClient } from './fresh-query-client';

/** A session that ended is told once, wherever it is noticed. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const onError = (error: Error) => {
    if (error instanceof ApiError && error.code === 'unauthorized') onSignedOut();
  };
  return new FreshQueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (count, error) => count < 3 && error instanceof ApiError && error.passing,
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });
}
