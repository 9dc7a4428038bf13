'use client';
import { Button, Group, SegmentedControl, TextInput } from '@mantine/core';
import type { Playlist } from '@segue/shared/contracts/http';
import { clockText, parseClock } from '@segue/shared/domain/music';
import { useRouter } from 'next/navigation';
import { useState, type SubmitEvent } from 'react';
import { toastDone } from '../../../ui/toast';
import { useDuplicatePlaylist } from '../api/leaving';
import { Dialog } from '../../../ui/dialog';
import classes from './leaving.module.css';

interface SaveAsDialogProps {
  readonly playlist: Playlist;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The same tracks under another name: as a playlist, or as a set that begins at a time of day. */
export function SaveAsDialog({ playlist, opened, onClose }: SaveAsDialogProps) {
  const router = useRouter();
  const duplicate = useDuplicatePlaylist(playlist.id);
  const [kind, setKind] = useState(playlist.startMinute === null ? 'playlist' : 'set');
  const [name, setName] = useState(`${playlist.name} (copy)`);
  const [start, setStart] = useState(clockText(playlist.startMinute ?? 22 * 60, 0));
  const startMinute = kind === 'set' ? parseClock(start) : null;
  const wrong = kind === 'set' && startMinute === null;
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (wrong) return;
    duplicate.mutate(
      { name, startMinute },
      {
        onSuccess: (copy) => {
          onClose();
          toastDone(`“${copy.name}” is saved.`);
          router.push(`/playlists/${copy.id}`);
        },
      },
    );
  };
  return (
    <Dialog title="Save as" opened={opened} onClose={onClose}>
      <form onSubmit={onSubmit} className={classes.form}>
        <TextInput
          label="Name"
          required
          maxLength={200}
          data-autofocus
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <SegmentedControl
          aria-label="Save as"
          value={kind}
          onChange={setKind}
          data={[
            { value: 'playlist', label: 'Playlist' },
            { value: 'set', label: 'Set with a clock' },
          ]}
        />
        {kind === 'set' && (
          <TextInput
            label="Begins at"
            placeholder="22:00"
            value={start}
            error={wrong && 'A time like 22:30.'}
            onChange={(event) => setStart(event.currentTarget.value)}
          />
        )}
        <Group justify="flex-end">
          <Button type="submit" loading={duplicate.isPending} disabled={name.trim() === ''}>
            Save
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
