'use client';
import { Button, CloseButton } from '@mantine/core';
import { IconDownload, IconWand, IconWaveSine } from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import { countOf } from '../../../lib/format';
import { useConfirm } from '../../../ui/confirm';
import { useAnalyse } from '../api/analyse';
import { useDownloadTracks } from '../api/download';
import classes from './bulk-bar.module.css';

interface BulkBarProps {
  readonly ids: ReadonlySet<string>;
  readonly onClear: () => void;
}

/** The generator takes at most this many seeds. */
const MOST_SEEDS = 50;
/** From here on a download is asked about first. */
const MANY_DOWNLOADS = 10;

/** What can be done with the selected tracks. */
export function BulkBar({ ids, onClear }: BulkBarProps) {
  const router = useRouter();
  const confirm = useConfirm();
  const analyse = useAnalyse();
  const download = useDownloadTracks();
  if (ids.size === 0) return null;
  const tracks = countOf(ids.size, 'track');
  const onDownload = async () => {
    const question = {
      title: `Download ${tracks}?`,
      text: 'Each is looked for at its release’s own videos. You can stop them on the activity page.',
      action: `Download ${tracks}`,
    };
    if (ids.size < MANY_DOWNLOADS || (await confirm(question))) download.mutate([...ids]);
  };
  return (
    <div className={classes.bar} role="toolbar" aria-label="Selected tracks">
      <span className={classes.count}>{tracks} selected</span>
      <Button
        variant="light"
        leftSection={<IconWaveSine size={16} />}
        loading={analyse.isPending}
        onClick={() => analyse.mutate([...ids])}
      >
        Analyse
      </Button>
      <Button
        variant="light"
        leftSection={<IconWand size={16} />}
        disabled={ids.size > MOST_SEEDS}
        title={ids.size > MOST_SEEDS ? `At most ${MOST_SEEDS} tracks can be seeds` : undefined}
        onClick={() => router.push(`/generate?seeds=${[...ids].join('~')}`)}
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
      <CloseButton aria-label="Clear the selection" onClick={onClear} />
    </div>
  );
}
