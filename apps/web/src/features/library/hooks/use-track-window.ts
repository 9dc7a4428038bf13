'use client';
import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { searchTracksQuery, type SearchHit, type SearchRequest } from '../../../entities/track';

/** Two screens of rows: an answer to each key carries no more than can be seen soon. */
const PAGE_SIZE = 50;
/** How long rows out of sight are kept: going back is free, and a way through 100,000 rows fills no memory. */
const PAGE_KEPT_MS = 15_000;
/** The api's own limit of one answer. */
const MOST_AT_ONCE = 500;

/** The question for one page; only the first counts the facets. */
const pageRequest = (request: SearchRequest, page: number): SearchRequest => ({
  ...request,
  limit: PAGE_SIZE,
  offset: page * PAGE_SIZE,
  ...(page > 0 && { facets: 'false' }),
});

function pagesOf({ first, last }: { first: number; last: number }): number[] {
  const from = Math.max(1, Math.floor(first / PAGE_SIZE));
  const to = Math.floor(last / PAGE_SIZE);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/**
 * A list of any length of which only the pages in sight are loaded. `setInSight` is told the rows that are shown,
 * `rowAt` answers undefined for a row that is still on its way.
 */
export function useTrackWindow(request: SearchRequest) {
  const queryClient = useQueryClient();
  const [inSight, setInSight] = useState({ first: 0, last: 0 });
  const first = useQuery(searchTracksQuery(pageRequest(request, 0)));
  const pages = pagesOf(inSight);
  const others = useQueries({
    queries: pages.map((page) => ({
      ...searchTracksQuery(pageRequest(request, page)),
      // The rows of another page are no stand-in for these.
      placeholderData: () => undefined,
      gcTime: PAGE_KEPT_MS,
      enabled: first.isSuccess && !first.isPlaceholderData,
    })),
  });

  const rowAt = (index: number): SearchHit | undefined => {
    const page = Math.floor(index / PAGE_SIZE);
    const result = page === 0 ? first.data : others[pages.indexOf(page)]?.data;
    return result?.hits[index % PAGE_SIZE];
  };

  /** The rows `from`..`to`, loading what is not there yet. */
  const rowsBetween = useCallback(
    async (from: number, to: number): Promise<SearchHit[]> => {
      const rows: SearchHit[] = [];
      for (let offset = from; offset <= to; offset += MOST_AT_ONCE) {
        const limit = Math.min(MOST_AT_ONCE, to - offset + 1);
        const { hits } = await queryClient.query(
          searchTracksQuery({ ...request, limit, offset, facets: 'false' }),
        );
        rows.push(...hits);
      }
      return rows;
    },
    [queryClient, request],
  );

  return { first, rowAt, setInSight, rowsBetween };
}
