import { MutationCache, QueryCache, type QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error';
import { FreshQueryClient } from './fresh-query-client';

/** How often it is looked whether a restore is over, milliseconds. */
const RESTORING_MS = 2000;

const isRestoring = (error: Error) => error instanceof ApiError && error.restoring !== undefined;

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
        retry: (count, error) =>
          isRestoring(error) || (count < 3 && error instanceof ApiError && error.passing),
        retryDelay: (count, error) =>
          isRestoring(error) ? RESTORING_MS : Math.min(1000 * 2 ** count, 30_000),
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });
}
