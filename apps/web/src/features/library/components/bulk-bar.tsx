'use client';
import { Button, CloseButton } from '@mantine/core';
import { IconDownload, IconEdit, IconWand, IconWaveSine } from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useSession } from '../../../entities/session';
import { WriteTagsButton } from '../../../entities/tags';
import { countOf } from '../../../lib/format';
import { useConfirm } from '../../../ui/confirm';
import { useAnalyse } from '../api/analyse';
import { useDownloadTracks } from '../api/download';
import { releasesOf, tracksOf, type Selection } from '../hooks/selection';
import { EditCopies } from './edit-copies';
import classes from './bulk-bar.module.css';

interface BulkBarProps {
  readonly rows: Selection['rows'];
  readonly onClear: () => void;
}

/** The generator takes at most this many seeds. */
const MOST_SEEDS = 50;
/** From here on a download is asked about first. */
const MANY_DOWNLOADS = 10;

/** What can be done with the selected tracks, and with the records that they are on. */
export function BulkBar({ rows, onClear }: BulkBarProps) {
  const { mayChange } = useSession();
  const [editing, setEditing] = useState(false);
  if (rows.size === 0) return null;
  const ids = tracksOf(rows);
  const releaseIds = releasesOf(rows);
  const what = ids.length > 0 ? countOf(ids.length, 'track') : countOf(rows.size, 'record');
  return (
    <div className={classes.bar} role="toolbar" aria-label="Selected tracks">
      <span className={classes.count}>{what} selected</span>
      {ids.length > 0 && <TrackButtons ids={ids} />}
      {mayChange && releaseIds.length > 0 && (
        <Button variant="light" leftSection={<IconEdit size={16} />} onClick={() => setEditing(true)}>
          Edit {countOf(releaseIds.length, 'record')}
        </Button>
      )}
      <CloseButton aria-label="Clear the selection" onClick={onClear} />
      {editing && (
        <EditCopies
          releaseIds={releaseIds}
          onClose={() => setEditing(false)}
          onDone={() => {
            setEditing(false);
            onClear();
          }}
        />
      )}
    </div>
  );
}

function TrackButtons({ ids }: { readonly ids: string[] }) {
  const router = useRouter();
  const confirm = useConfirm();
  const analyse = useAnalyse();
  const download = useDownloadTracks();
  const tracks = countOf(ids.length, 'track');
  const onDownload = async () => {
    const question = {
      title: `Download ${tracks}?`,
      text: 'Each is looked for at its release’s own videos. You can stop them on the activity page.',
      action: `Download ${tracks}`,
    };
    if (ids.length < MANY_DOWNLOADS || (await confirm(question))) download.mutate(ids);
  };
  return (
    <>
      <Button
        variant="light"
        leftSection={<IconWaveSine size={16} />}
        loading={analyse.isPending}
        onClick={() => analyse.mutate(ids)}
      >
        Analyse
      </Button>
      <Button
        variant="light"
        leftSection={<IconWand size={16} />}
        disabled={ids.length > MOST_SEEDS}
        title={ids.length > MOST_SEEDS ? `At most ${MOST_SEEDS} tracks can be seeds` : undefined}
        onClick={() => router.push(`/generate?seeds=${ids.join('~')}`)}
      >
        Generate from these
      </Button>
      <Button
        variant="light"
        leftSection={<IconDownload size={16} />}
        loading={download.isPending}
        onClick={() => void onDownload()}
      >
        Download
      </Button>
      <WriteTagsButton trackIds={ids} variant="light" />
    </>
  );
}
