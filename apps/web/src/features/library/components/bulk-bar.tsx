'use client';
import { Button, CloseButton } from '@mantine/core';
import {
  IconBox,
  IconEdit,
  IconPencilPlus,
  IconPlaylistAdd,
  IconWand,
  IconWaveSine,
} from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { GetAudioButton } from '../../../entities/fetching';
import { useSession } from '../../../entities/session';
import { WriteTagsButton } from '../../../entities/tags';
import { countOf } from '../../../lib/format';
import { useAnalyse } from '../api/analyse';
import { releasesOf, tracksOf, type Selection } from '../hooks/selection';
import { EditCopies } from './edit-copies';
import type { LibraryDialog } from './library-dialogs';
import classes from './bulk-bar.module.css';

interface BulkBarProps {
  readonly rows: Selection['rows'];
  readonly onClear: () => void;
  readonly onDialog: (kind: LibraryDialog['kind']) => void;
}

/** The generator takes at most this many seeds. */
const MOST_SEEDS = 50;

/** What can be done with the selected tracks, and with the records that they are on. */
export function BulkBar({ rows, onClear, onDialog }: BulkBarProps) {
  const { mayChange } = useSession();
  const [editing, setEditing] = useState(false);
  if (rows.size === 0) return null;
  const ids = tracksOf(rows);
  const releaseIds = releasesOf(rows);
  const what = ids.length > 0 ? countOf(ids.length, 'track') : countOf(rows.size, 'record');
  return (
    <div className={classes.bar} role="toolbar" aria-label="Selected tracks">
      <span className={classes.count}>{what} selected</span>
      {mayChange && ids.length > 0 && (
        <>
          <Button size="xs" leftSection={<IconPencilPlus size={16} />} onClick={() => onDialog('edit')}>
            Edit
          </Button>
          <Button
            size="xs"
            variant="light"
            leftSection={<IconPlaylistAdd size={16} />}
            onClick={() => onDialog('playlist')}
          >
            Add to playlist
          </Button>
        </>
      )}
      {ids.length > 0 && <TrackButtons ids={ids} />}
      {mayChange && ids.length > 0 && (
        <Button
          size="xs"
          variant="light"
          leftSection={<IconBox size={16} />}
          onClick={() => onDialog('crate')}
        >
          Add to crate…
        </Button>
      )}
      {mayChange && releaseIds.length > 0 && (
        <Button
          size="xs"
          variant="light"
          leftSection={<IconEdit size={16} />}
          onClick={() => setEditing(true)}
        >
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
  const { mayChange } = useSession();
  const analyse = useAnalyse();
  return (
    <>
      <Button
        size="xs"
        variant="light"
        leftSection={<IconWaveSine size={16} />}
        loading={analyse.isPending}
        onClick={() => analyse.mutate(ids)}
      >
        Analyse
      </Button>
      <Button
        size="xs"
        variant="light"
        leftSection={<IconWand size={16} />}
        disabled={ids.length > MOST_SEEDS}
        title={ids.length > MOST_SEEDS ? `At most ${MOST_SEEDS} tracks can be seeds` : undefined}
        onClick={() => router.push(`/generate?seeds=${ids.join('~')}`)}
      >
        Generate from these
      </Button>
      {mayChange && <GetAudioButton variant="light" wish={{ trackIds: ids }} />}
      <WriteTagsButton trackIds={ids} variant="light" />
    </>
  );
}
