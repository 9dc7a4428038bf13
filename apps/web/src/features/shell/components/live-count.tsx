'use client';
import { useQuery } from '@tanstack/react-query';
import { runsQuery } from '../../../entities/run';
import { formatCount } from '../../../lib/format';
import classes from './live-count.module.css';

/** How many jobs wait or run now; nothing when all is quiet. */
export function LiveCount() {
  const { data } = useQuery(runsQuery({ limit: 1 }));
  const live = (data?.counts.queued ?? 0) + (data?.counts.running ?? 0);
  if (live === 0) return null;
  return (
    <span className={classes.count}>
      {formatCount(live)}
      <span className={classes.words}> running or waiting</span>
    </span>
  );
}
