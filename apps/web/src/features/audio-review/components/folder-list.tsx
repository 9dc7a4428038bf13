'use client';
import { ActionIcon, Switch } from '@mantine/core';
import type { MusicFolder } from '@segue/shared/contracts/http';
import { useQuery } from '@tanstack/react-query';
import { IconFolder, IconRefresh, IconX } from '@tabler/icons-react';
import { useNow } from '../../../entities/run';
import { countOf, formatAgo } from '../../../lib/format';
import { useConfirm } from '../../../ui/confirm';
import { useScan } from '../api/audio';
import { foldersQuery, useForgetFolder, useWatchFolder } from '../api/folders';
import classes from './audio-page.module.css';

const STATES: Readonly<Record<MusicFolder['state'], string>> = {
  off: '',
  watched: 'Watched',
  polled: 'Looked at every 15 minutes: there are more folders than the system watches',
  away: 'Cannot be read right now',
};

/** The folders whose files are read where they lie. */
export function FolderList() {
  const { data } = useQuery(foldersQuery());
  if (!data || data.items.length === 0) return null;
  return (
    <ul className={classes.folders} aria-label="Your folders">
      {data.items.map((folder) => (
        <FolderLine key={folder.id} folder={folder} />
      ))}
    </ul>
  );
}

function FolderLine({ folder }: { readonly folder: MusicFolder }) {
  const { id, path, watch, state, files, missing, lastScanAt } = folder;
  const now = useNow();
  const confirm = useConfirm();
  const [scan, setWatch, forget] = [useScan(), useWatchFolder(), useForgetFolder()];
  const facts = [
    countOf(files, 'file'),
    missing > 0 && `${missing} missing`,
    lastScanAt !== null && `looked through ${formatAgo(lastScanAt, now)}`,
    STATES[state],
  ];
  const onForget = async () => {
    const yes = await confirm({
      title: 'Forget this folder?',
      text: 'Its files stay as they are, and tracks keep the audio that they have from it.',
      action: 'Forget it',
    });
    if (yes) forget.mutate(id);
  };
  return (
    <li className={classes.folder}>
      <IconFolder size={20} aria-hidden />
      <span className={classes.fileWords}>
        <span className={classes.folderPath}>{path}</span>
        <span className={classes.path}>{facts.filter(Boolean).join(' · ')}</span>
      </span>
      <span className={classes.folderActions}>
        <Switch
          size="sm"
          label="Watch"
          aria-label={`Watch ${path}`}
          checked={watch}
          disabled={setWatch.isPending}
          onChange={(event) => setWatch.mutate({ id, watch: event.currentTarget.checked })}
        />
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={`Look through ${path} again`}
          onClick={() => scan.mutate(path)}
        >
          <IconRefresh size={18} />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={`Forget ${path}`}
          onClick={() => void onForget()}
        >
          <IconX size={18} />
        </ActionIcon>
      </span>
    </li>
  );
}
