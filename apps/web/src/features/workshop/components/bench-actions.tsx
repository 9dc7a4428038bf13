'use client';
import { ActionIcon, Button, Popover, TextInput } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconDeviceFloppy } from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import { useEffect, useState, type SubmitEvent } from 'react';
import { PlaySetButton } from '../../../entities/set-player';
import { toastDone, toastUndo } from '../../../ui/toast';
import { useSaveAs, useSaveBench } from '../api/workshop-queries';
import type { Bench } from '../hooks/use-bench';
import classes from './workshop.module.css';

interface BenchActionsProps {
  readonly bench: Bench;
  readonly mayChange: boolean;
}

const sameOrder = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((id, index) => id === b[index]);

/** Back and forth, and keep it: in the playlist, or as another. */
export function BenchActions({ bench, mayChange }: BenchActionsProps) {
  const { playlist, draft } = bench;
  const save = useSaveBench(playlist.id);
  const saved = playlist.items.map(({ track }) => track.id);
  const changed = !sameOrder(saved, draft.trackIds);
  useEffect(() => {
    if (!changed) return;
    const onLeave = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', onLeave);
    return () => window.removeEventListener('beforeunload', onLeave);
  }, [changed]);
  const onSave = () =>
    save.mutate(draft.trackIds, {
      onSuccess: () => toastUndo('The set is saved.', () => save.mutate(saved)),
    });
  return (
    <>
      <span className={classes.quiet} role="status">
        {changed ? 'Not saved' : 'Saved'}
      </span>
      <ActionIcon size={36} aria-label="Undo" disabled={!bench.canUndo} onClick={bench.undo}>
        <IconArrowBackUp size={19} />
      </ActionIcon>
      <ActionIcon size={36} aria-label="Redo" disabled={!bench.canRedo} onClick={bench.redo}>
        <IconArrowForwardUp size={19} />
      </ActionIcon>
      <PlaySetButton playlist={playlist} tracks={bench.slots.map(({ track }) => track)} />
      <SaveAs bench={bench} disabled={!mayChange || draft.trackIds.length === 0} />
      <Button
        leftSection={<IconDeviceFloppy size={17} />}
        disabled={!mayChange || !changed || draft.trackIds.length === 0}
        loading={save.isPending}
        onClick={onSave}
      >
        Save
      </Button>
    </>
  );
}

function SaveAs({ bench, disabled }: { readonly bench: Bench; readonly disabled: boolean }) {
  const router = useRouter();
  const { playlist, draft } = bench;
  const saveAs = useSaveAs(playlist.id);
  const [open, setOpen] = useState(false);
  const [name, setName] = useState(`${playlist.name} (mine)`);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    saveAs.mutate(
      { name: name.trim(), trackIds: draft.trackIds },
      {
        onSuccess: (made) => {
          toastDone(`“${made.name}” is kept.`);
          router.push(`/playlists/${made.id}/workshop`);
        },
      },
    );
  };
  return (
    <Popover opened={open} onChange={setOpen} trapFocus position="bottom-end" shadow="md">
      <Popover.Target>
        <Button variant="default" disabled={disabled} onClick={() => setOpen(!open)}>
          Save as
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form onSubmit={onSubmit} className={classes.row}>
          <TextInput
            aria-label="Name of the new playlist"
            value={name}
            maxLength={200}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" loading={saveAs.isPending} disabled={name.trim() === ''}>
            Keep
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
