'use client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { followedQuery } from '../../../entities/person';
import { isLive, RunCard, runQuery, useNow } from '../../../entities/run';

/** How far the first look at a followed collection is; its records are counted when it is over. */
export function FollowProgress({ runId }: { readonly runId: string }) {
  const queryClient = useQueryClient();
  const { data: run } = useQuery(runQuery(runId));
  const now = useNow();
  const over = run !== undefined && !isLive(run);
  useEffect(() => {
    if (over) void queryClient.invalidateQueries(followedQuery());
  }, [over, queryClient]);
  return run && run.status !== 'succeeded' ? <RunCard run={run} now={now} mayChange /> : null;
}
