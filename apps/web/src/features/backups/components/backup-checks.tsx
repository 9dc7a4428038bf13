import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { formatAgo } from '../../../lib/format';
import type { Backup } from '../api/backups';
import classes from './backups.module.css';

const HOW: Readonly<Record<Backup['checks'][number]['how'], string>> = {
  contents: 'Looked at',
  trial: 'Tried',
};

/** How a backup was verified, when, and what was found. */
export function BackupChecks({ checks, now }: { readonly checks: Backup['checks']; readonly now: Date }) {
  return (
    <ul className={classes.checks} aria-label="Verified">
      {checks.map(({ at, how, ok, message }) => (
        <li key={how} data-ok={ok}>
          {ok ? (
            <IconCircleCheck size={16} role="img" aria-label="Well" />
          ) : (
            <IconAlertTriangle size={16} role="img" aria-label="Failed" />
          )}
          <span>
            {HOW[how]} {formatAgo(at, now)}: {message}
          </span>
        </li>
      ))}
    </ul>
  );
}
