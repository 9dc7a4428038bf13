'use client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isLive, runsQuery } from '../../../entities/run';

const KINDS = ['write-backup', 'restore-backup', 'verify-backup'];

/** What is at work on backups, or what was last; one at a time, so nothing else can begin while it is `busy`. */
export function useBackupRun() {
  const { data } = useQuery(runsQuery({ kind: KINDS.join(','), limit: 1 }));
  const queryClient = useQueryClient();
  const run = data?.items[0];
  const over = run?.finishedAt ?? null;
  // After a restore everything that was fetched before is of another library.
  const restored = run?.kind === 'restore-backup' && run.status === 'succeeded';
  useEffect(() => {
    if (over === null) return;
    void queryClient.invalidateQueries(restored ? {} : { queryKey: ['backups'] });
  }, [over, restored, queryClient]);
  return { run, busy: run !== undefined && isLive(run) };
}
