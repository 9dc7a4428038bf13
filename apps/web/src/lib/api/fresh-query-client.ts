import { QueryClient, type InvalidateOptions, type InvalidateQueryFilters } from '@tanstack/react-query';

/**
 * A query client whose `invalidateQueries` holds for first answers too. TanStack's asks again only for what it has data
 * of: a first answer that is on its way meanwhile, and may be older than the change, would count as new. Here it is
 * asked for once more when it is there. It is not cancelled, so that a stream of news keeps no page from ever showing.
 */
export class FreshQueryClient extends QueryClient {
  override async invalidateQueries(
    filters: InvalidateQueryFilters = {},
    options?: InvalidateOptions,
  ): Promise<void> {
    const first = new Set(
      this.getQueryCache()
        .findAll(filters)
        .filter(({ state }) => state.data === undefined && state.fetchStatus !== 'idle'),
    );
    await super.invalidateQueries(filters, options);
    if (first.size === 0) return;
    await Promise.allSettled([...first].map(async ({ promise }) => promise));
    const { refetchType = 'active' } = filters;
    await super.invalidateQueries({ refetchType, predicate: (query) => first.has(query) }, options);
  }
}
