'use client';
import { ActionIcon, Badge, Button, Tooltip } from '@mantine/core';
import { IconDownload, IconTestPipe, IconTrash } from '@tabler/icons-react';
import { formatAgo, formatBytes, formatDateTime } from '../../../lib/format';
import { useConfirm } from '../../../ui/confirm';
import { archiveHref, useDeleteBackup, useTryBackup, type Backup } from '../api/backups';
import { BackupChecks } from './backup-checks';
import { holdsWords, REASON_WORDS } from './backup-words';
import classes from './backups.module.css';

interface BackupRowProps {
  readonly backup: Backup;
  readonly now: Date;
  /** Whether anything can be done with it here. */
  readonly ready: boolean;
  readonly onRestore: () => void;
}

/** One backup: when, how large, what it holds, how it was looked at, and what can be done with it. */
export function BackupRow({ backup, now, ready, onRestore }: BackupRowProps) {
  const { id, createdAt, reason, size, app, holds, checks, refusal } = backup;
  const when = formatDateTime(createdAt);
  const attempt = useTryBackup();
  const remove = useDeleteBackup();
  const confirm = useConfirm();
  const onDelete = async () => {
    const title = `Delete the backup of ${when}?`;
    const text = 'The archive is gone then. Download it first if you may still want it.';
    if (await confirm({ title, text, action: 'Delete backup' })) remove.mutate(id);
  };
  return (
    <li className={classes.backup}>
      <div className={classes.facts}>
        <p className={classes.when}>
          {when}
          <Badge variant="light" color="gray">
            {REASON_WORDS[reason]}
          </Badge>
        </p>
        <p className={classes.quiet}>
          {formatAgo(createdAt, now)} · {formatBytes(size)} · Segue {app}
        </p>
        <p className={classes.quiet}>{holdsWords(holds)}</p>
        <BackupChecks checks={checks} now={now} />
        {refusal !== null && <p className={classes.refusal}>{refusal}</p>}
      </div>
      <div className={classes.actions}>
        <Button
          variant="default"
          disabled={!ready || refusal !== null}
          onClick={onRestore}
          aria-label={`Restore the backup of ${when}`}
        >
          Restore
        </Button>
        <Tooltip label="Try whether it can be restored">
          <ActionIcon
            aria-label={`Try the backup of ${when}`}
            disabled={!ready || refusal !== null}
            loading={attempt.isPending}
            onClick={() => attempt.mutate(id)}
          >
            <IconTestPipe size={18} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label="Download">
          <ActionIcon
            component="a"
            href={archiveHref(id)}
            download
            aria-label={`Download the backup of ${when}`}
          >
            <IconDownload size={18} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label="Delete">
          <ActionIcon
            aria-label={`Delete the backup of ${when}`}
            loading={remove.isPending}
            onClick={() => void onDelete()}
          >
            <IconTrash size={18} />
          </ActionIcon>
        </Tooltip>
      </div>
    </li>
  );
}
