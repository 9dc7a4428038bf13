'use client';
import { Button, Group, TextInput } from '@mantine/core';
import type { ExportPaths } from '@segue/shared/contracts/http';
import { useQuery } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { QueryState } from '../../../ui/query-state';
import { SkeletonRows } from '../../../ui/states';
import { toastDone } from '../../../ui/toast';
import { exportPathsQuery, useSaveExportPaths } from '../api/leaving';
import { Dialog } from '../../../ui/dialog';
import classes from './leaving.module.css';

interface DialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Folders of the server, and what the DJ's computer calls them. */
export function ExportPathsDialog({ opened, onClose }: DialogProps) {
  const paths = useQuery({ ...exportPathsQuery(), enabled: opened });
  return (
    <Dialog title="Where my DJ computer finds files" opened={opened} onClose={onClose} wide>
      <QueryState query={paths} loading={<SkeletonRows rows={2} height={60} />}>
        {(data) => <PathsForm paths={data} onClose={onClose} />}
      </QueryState>
    </Dialog>
  );
}

function PathsForm({ paths, onClose }: { readonly paths: ExportPaths; readonly onClose: () => void }) {
  const save = useSaveExportPaths();
  const known = new Map(paths.mappings.map(({ here, there }) => [here, there]));
  const [typed, setTyped] = useState(known);
  const folders = [...new Set([...paths.folders, ...known.keys()])];
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const mappings = folders.flatMap((here) => {
      const there = typed.get(here)?.trim() ?? '';
      return there === '' ? [] : [{ here, there }];
    });
    save.mutate(mappings, {
      onSuccess: () => {
        toastDone('The folders are kept.');
        onClose();
      },
    });
  };
  return (
    <form onSubmit={onSubmit} className={classes.form}>
      <p className={classes.quiet}>
        rekordbox, Traktor, Serato and M3U8 name files by their path. Say what your DJ computer calls the
        folders of this server, or leave a field empty where both are the same.
      </p>
      {folders.length === 0 && (
        <p>The audio lies in a bucket: take a playlist along with its audio instead.</p>
      )}
      {folders.map((here) => (
        <TextInput
          key={here}
          label={here}
          placeholder="D:\Music or /Volumes/Music"
          value={typed.get(here) ?? ''}
          onChange={({ currentTarget: { value } }) => setTyped(new Map(typed).set(here, value))}
        />
      ))}
      <Group justify="flex-end">
        <Button type="submit" loading={save.isPending}>
          Keep
        </Button>
      </Group>
    </form>
  );
}
