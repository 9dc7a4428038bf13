'use client';
import { Alert, Button, Group, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { formatDateTime } from '../../../lib/format';
import { Dialog } from '../../../ui/dialog';
import { useRestore, type Backup } from '../api/backups';
import { holdsWords } from './backup-words';
import classes from './backups.module.css';

const WORD = 'restore';

/** Says what a restore does, and wants a word to be typed before it does. */
export function RestoreDialog({
  backup,
  onClose,
}: {
  readonly backup: Backup;
  readonly onClose: () => void;
}) {
  const restore = useRestore();
  const [typed, setTyped] = useState('');
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (typed.trim() === WORD) restore.mutate(backup.id, { onSuccess: onClose });
  };
  return (
    <Dialog title={`Restore ${formatDateTime(backup.createdAt)}`} opened onClose={onClose} wide>
      <form onSubmit={onSubmit} className={classes.form}>
        <p>
          Everything here becomes what it was then: {holdsWords(backup.holds)}. What was added since is gone
          from the library.
        </p>
        <ul className={classes.points}>
          <li>First a restore point is made of what is here now. If anything fails, all of that stays.</li>
          <li>Jobs that run or wait are stopped. Pages stand still while the tables are exchanged.</li>
          <li>Everybody else has to sign in again; you stay signed in, if you were there already.</li>
          <li>Afterwards the search index is made anew, and audio that is missing is listed.</li>
        </ul>
        {backup.warning !== null && <Alert color="amber">{backup.warning}</Alert>}
        <TextInput
          label={`Type "${WORD}" to go on`}
          autoComplete="off"
          data-autofocus
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Keep what is here
          </Button>
          <Button type="submit" color="red" disabled={typed.trim() !== WORD} loading={restore.isPending}>
            Restore
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
