'use client';
import { Button, Drawer } from '@mantine/core';
import type { PlaylistVersion } from '@segue/shared/contracts/http';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { countOf, formatAgo } from '../../../lib/format';
import { QueryState } from '../../../ui/query-state';
import { SkeletonRows } from '../../../ui/states';
import { toastDone } from '../../../ui/toast';
import { useRestoreVersion, versionQuery, versionsQuery } from '../api/leaving';
import classes from './leaving.module.css';

interface VersionsDrawerProps {
  readonly id: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** What the playlist was: each state with what changed, to be looked at and restored. */
export function VersionsDrawer({ id, opened, onClose }: VersionsDrawerProps) {
  const versions = useQuery({ ...versionsQuery(id), enabled: opened });
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      title="Versions"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <QueryState query={versions} loading={<SkeletonRows rows={5} height={60} />}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={classes.quiet}>Nothing has changed yet. Every change from now on is kept here.</p>
          ) : (
            <>
              <p className={classes.quiet}>
                The newest 200 are kept, and the first. Restoring is a version, too.
              </p>
              <ul className={classes.list}>
                {items.map((version, index) => (
                  <VersionRow key={version.number} id={id} version={version} isNow={index === 0} />
                ))}
              </ul>
            </>
          )
        }
      </QueryState>
    </Drawer>
  );
}

interface VersionRowProps {
  readonly id: string;
  readonly version: PlaylistVersion;
  readonly isNow: boolean;
}

function VersionRow({ id, version, isNow }: VersionRowProps) {
  const [open, setOpen] = useState(false);
  const restore = useRestoreVersion(id);
  const { number, words, at, by, source, tracks, name } = version;
  const who = source === 'import' ? 'by an import' : `by ${by}`;
  const onRestore = () =>
    restore.mutate(number, { onSuccess: () => toastDone(`Version ${number} is restored.`) });
  return (
    <li className={classes.row}>
      <span className={classes.words}>
        {words}
        <span className={classes.about}>
          {number} · {formatAgo(at, new Date())} {who} · “{name}”, {countOf(tracks, 'track')}
        </span>
      </span>
      <Button
        size="compact-sm"
        variant="subtle"
        aria-expanded={open}
        aria-label={`Look at version ${number}`}
        onClick={() => setOpen(!open)}
      >
        Look
      </Button>
      {isNow ? (
        <span className={classes.quiet}>Now</span>
      ) : (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`Restore version ${number}`}
          loading={restore.isPending}
          onClick={onRestore}
        >
          Restore
        </Button>
      )}
      {open && <VersionTracks id={id} number={number} />}
    </li>
  );
}

function VersionTracks({ id, number }: { readonly id: string; readonly number: number }) {
  const version = useQuery(versionQuery(id, number));
  return (
    <QueryState query={version} loading={<SkeletonRows rows={2} height={30} />}>
      {({ items }) => (
        <ol className={classes.tracks}>
          {items.map(({ track }, index) => (
            <li key={`${track.id} ${index}`}>
              {track.title} <span className={classes.quiet}>{track.artist}</span>
            </li>
          ))}
        </ol>
      )}
    </QueryState>
  );
}
