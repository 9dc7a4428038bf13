'use client';
import { Loader } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { meQuery } from '../../../entities/session';
import { restoring } from '../../../lib/api';
import { useStore } from '../../../lib/store/store';
import classes from './restore-notice.module.css';

const LOOK_EVERY_MS = 2000;

/** Says that a backup is being restored, on every page, and brings the page back once that is over. */
export function RestoreNotice() {
  const queryClient = useQueryClient();
  const progress = useStore(restoring, (state) => state.progress);
  const shown = progress !== null;
  useEffect(() => {
    if (!shown) return;
    // What failed meanwhile is asked again, and one question goes on even where nothing did.
    const look = () => void queryClient.query({ ...meQuery(), retry: false, staleTime: 0 }).catch(noAnswer);
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => {
      clearInterval(timer);
      void queryClient.invalidateQueries();
    };
  }, [shown, queryClient]);
  return (
    <div role="status" className={shown ? classes.notice : classes.silent}>
      {shown && (
        <>
          <Loader size={16} color="gray" aria-hidden />
          <span>
            <strong>A backup is being restored.</strong> This page comes back by itself in a moment.
            {progress.total !== null &&
              ` Table ${Math.min(progress.done + 1, progress.total)} of ${progress.total}.`}
          </span>
        </>
      )}
    </div>
  );
}

/** It is still at work, or who is signed in has changed: both show by themselves. */
const noAnswer = () => undefined;
