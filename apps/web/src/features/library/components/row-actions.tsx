'use client';
import {
  IconBox,
  IconCopy,
  IconDisc,
  IconExternalLink,
  IconPencil,
  IconPencilPlus,
  IconPlayerPlay,
  IconPlayerTrackNext,
  IconPlaylistAdd,
  IconTrash,
  IconVinyl,
  IconWaveSine,
  type Icon,
} from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import { useSession } from '../../../entities/session';
import { trackHref, type SearchHit } from '../../../entities/track';
import { playItemOf, playNext, playQueue } from '../../../entities/transport';
import { countOf } from '../../../lib/format';
import { toastDone, toastFailed } from '../../../ui/toast';
import { useAnalyse } from '../api/analyse';
import { useRemoveRecord } from '../api/remove-record';
import type { LibraryDialog } from './library-dialogs';

/** The row that the menu was opened on, and the tracks that it speaks of: the selection when the row is in it. */
export interface ActionTarget {
  readonly hit: SearchHit;
  readonly trackIds: readonly string[];
  /** False for somebody else's records. */
  readonly mine: boolean;
  /** Opens the row's first field; not in views without rows to edit in. */
  readonly onEdit?: (() => void) | undefined;
  readonly onDialog: (dialog: LibraryDialog) => void;
}

export interface RowAction {
  readonly label: string;
  readonly icon: Icon;
  readonly run: () => void;
  /** The key that does the same. */
  readonly keys?: string;
  readonly harms?: boolean;
}

/** Everything that can be done with a row, in groups; what does not apply is left out. One line an action. */
export function useRowActions(target: ActionTarget): RowAction[][] {
  const { mayChange } = useSession();
  const looking = useLooking(target.hit);
  const changing = useChanging(target);
  return [...looking, ...(mayChange && target.mine ? changing : [])]
    .map((group) => group.filter((action) => action !== false))
    .filter((group) => group.length > 0);
}

type Group = readonly (RowAction | false)[];

/** For everybody who sees the row. */
function useLooking(hit: SearchHit): Group[] {
  const router = useRouter();
  const go = (href: string) => () => router.push(href);
  const isTrack = hit.kind === 'track';
  const item = playItemOf(hit);
  return [
    [
      hit.hasAudio && { label: 'Play', icon: IconPlayerPlay, keys: 'Space', run: () => playQueue([item]) },
      hit.hasAudio && { label: 'Play next', icon: IconPlayerTrackNext, run: () => playNext(item) },
      { label: 'Open', icon: IconExternalLink, keys: 'Enter', run: go(trackHref(hit)) },
      isTrack && { label: 'Open the record', icon: IconDisc, run: go(`/releases/${hit.releaseId}`) },
      isTrack && { label: 'Find compatible', icon: IconVinyl, run: go(`/tracks/${hit.id}#compatible`) },
      { label: 'Copy “Artist – Title”', icon: IconCopy, run: () => void copyName(hit) },
    ],
  ];
}

/** For whom the records belong to. */
function useChanging({ hit, trackIds, onEdit, onDialog }: ActionTarget): Group[] {
  const analyse = useAnalyse();
  const remove = useRemoveRecord();
  const many = trackIds.length > 1 ? countOf(trackIds.length, 'track') : 'track';
  const { releaseId } = hit;
  const open = (kind: LibraryDialog['kind']) => () => onDialog({ kind, trackIds });
  const record = hit.releaseTitle || hit.title;
  const ofTracks: Group[] = [
    [
      { label: `Add ${many} to playlist…`, icon: IconPlaylistAdd, keys: 'P', run: open('playlist') },
      { label: `Add ${many} to crate…`, icon: IconBox, run: open('crate') },
    ],
    [
      onEdit !== undefined && { label: 'Edit in the row', icon: IconPencil, keys: 'E', run: onEdit },
      { label: `Edit ${many}…`, icon: IconPencilPlus, keys: 'Shift E', run: open('edit') },
      hit.hasAudio && {
        label: `Analyse ${many}`,
        icon: IconWaveSine,
        run: () => analyse.mutate([...trackIds]),
      },
    ],
  ];
  const ofRecord: Group = [
    releaseId !== null && {
      ...{ label: 'Remove the record…', icon: IconTrash, harms: true },
      run: () => void remove(releaseId, record),
    },
  ];
  return [...(trackIds.length > 0 ? ofTracks : []), ofRecord];
}

async function copyName({ artist, title }: SearchHit): Promise<void> {
  try {
    await navigator.clipboard.writeText(`${artist} – ${title}`);
    toastDone(`“${artist} – ${title}” is copied.`);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    toastFailed('The name was not copied', error);
  }
}
