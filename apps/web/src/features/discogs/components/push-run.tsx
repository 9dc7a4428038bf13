'use client';
import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { RunCard, runQuery, useNow } from '../../../entities/run';
import { countOf } from '../../../lib/format';
import { conflictsOf } from '../hooks/push-conflicts';
import classes from './discogs.module.css';

/** The batch on its way, and afterwards the records that were left alone, each with why. */
export function PushRun({ runId, mayChange }: { readonly runId: string; readonly mayChange: boolean }) {
  const { data: run } = useQuery(runQuery(runId));
  const now = useNow();
  if (!run) return null;
  const conflicts = conflictsOf(run.result);
  return (
    <>
      <RunCard run={run} now={now} mayChange={mayChange} />
      {conflicts.length > 0 && (
        <Alert color="amber" title={`${countOf(conflicts.length, 'record was', 'records were')} left alone`}>
          <ul className={classes.conflicts}>
            {conflicts.map(({ itemId, label, message }) => (
              <li key={itemId}>
                {label}: {message}
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  );
}
