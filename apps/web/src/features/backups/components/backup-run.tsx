'use client';
import { Alert } from '@mantine/core';
import type { Run } from '@segue/shared/contracts/http';
import { isLive, RunCard, useNow } from '../../../entities/run';
import { countOf } from '../../../lib/format';
import { missingOf } from './missing-of';
import classes from './backups.module.css';

/** Work on backups: how far it is, or what came of it. */
export function BackupRun({ run }: { readonly run: Run }) {
  const now = useNow();
  const missing = missingOf(run.result);
  return (
    <section aria-label={isLive(run) ? 'At work' : 'Last done'} className={classes.run}>
      <RunCard run={run} now={now} mayChange triedAgain={run.kind === 'restore-backup'} />
      {missing !== null && (
        <Alert color="amber" title={`${countOf(missing.count, 'file')} of audio not in the storage`}>
          {missing.problem !== null && <>Not all could be looked for: {missing.problem} </>}
          The library knows them and plays them again as soon as they are back where they were
          {missing.names.length > 0 && ': '}
          {missing.names.join(', ')}
          {missing.count > missing.names.length && ' …'}
        </Alert>
      )}
    </section>
  );
}
