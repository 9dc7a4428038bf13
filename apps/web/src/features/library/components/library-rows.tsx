'use client';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { SearchResult } from '../../../entities/track';
import { QueryState } from '../../../ui/query-state';
import { SkeletonRows } from '../../../ui/states';
import { NoTracks } from './no-tracks';
import classes from './library.module.css';

interface LibraryRowsProps {
  readonly query: Pick<UseQueryResult<SearchResult>, 'data' | 'error' | 'refetch'>;
  /** Words or filters were asked for. */
  readonly asked: boolean;
  readonly onReset: () => void;
  /** The list, for when there is something in it. */
  readonly children: ReactNode;
}

/** The rows, or why there are none. */
export function LibraryRows({ query, asked, onReset, children }: LibraryRowsProps) {
  const loading = (
    <div className={classes.waiting}>
      <SkeletonRows rows={14} height={46} />
    </div>
  );
  return (
    <QueryState query={query} loading={loading}>
      {({ total }) => (total === 0 ? <NoTracks asked={asked} onReset={onReset} /> : children)}
    </QueryState>
  );
}
