'use client';
import { ActionIcon, Button, Menu } from '@mantine/core';
import type { Playlist } from '@segue/shared/contracts/http';
import {
  IconCopy,
  IconDots,
  IconHistory,
  IconLink,
  IconPlayerPlay,
  IconRefresh,
  IconTrash,
  IconUsers,
} from '@tabler/icons-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { PlaySetButton } from '../../../entities/set-player';
import { playItemOf, playQueue } from '../../../entities/transport';
import { toastUndo } from '../../../ui/toast';
import { useUndeletePlaylist } from '../api/leaving';
import { useDeletePlaylist } from '../api/playlist-actions';
import { ExportMenu } from './export-menu';
import { SaveAsDialog } from './save-as-dialog';
import { ShareDialog } from './share-dialog';
import { VersionsDrawer } from './versions-drawer';

interface PlaylistActionsProps {
  readonly playlist: Playlist;
  readonly mayChange: boolean;
}

/** Play, take away, and a menu of everything else. */
export function PlaylistActions({ playlist, mayChange }: PlaylistActionsProps) {
  const [open, setOpen] = useState<'versions' | 'share' | 'save-as' | null>(null);
  const close = () => setOpen(null);
  const playable = playlist.items.filter(({ track }) => track.hasAudio).map(({ track }) => playItemOf(track));
  return (
    <>
      {playable.length > 0 && (
        <Button leftSection={<IconPlayerPlay size={17} />} onClick={() => playQueue(playable)}>
          Play
        </Button>
      )}
      <PlaySetButton playlist={playlist} tracks={playlist.items.map(({ track }) => track)} />
      <ExportMenu id={playlist.id} mayChange={mayChange} />
      {mayChange && (
        <Button variant="default" leftSection={<IconLink size={17} />} onClick={() => setOpen('share')}>
          Share
        </Button>
      )}
      <MoreMenu playlist={playlist} mayChange={mayChange} onOpen={setOpen} />
      {mayChange && (
        <>
          <VersionsDrawer id={playlist.id} opened={open === 'versions'} onClose={close} />
          <ShareDialog id={playlist.id} opened={open === 'share'} onClose={close} />
          {open === 'save-as' && <SaveAsDialog playlist={playlist} opened onClose={close} />}
        </>
      )}
    </>
  );
}

interface MoreMenuProps extends PlaylistActionsProps {
  readonly onOpen: (what: 'versions' | 'save-as') => void;
}

function MoreMenu({ playlist, mayChange, onOpen }: MoreMenuProps) {
  const onDelete = useDeleteWithUndo(playlist);
  const seeds = playlist.items.filter(({ seed }) => seed).map(({ track }) => track.id);
  const borrow = `/friends/borrow?playlist=${playlist.id}`;
  return (
    <Menu position="bottom-end" shadow="md" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon variant="default" size={36} aria-label="More of this playlist">
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {mayChange && (
          <>
            <Menu.Item leftSection={<IconCopy size={16} />} onClick={() => onOpen('save-as')}>
              Save as…
            </Menu.Item>
            <Menu.Item leftSection={<IconHistory size={16} />} onClick={() => onOpen('versions')}>
              Versions
            </Menu.Item>
            <Menu.Item
              component={Link}
              href={`/generate?seeds=${seeds.join('~')}`}
              leftSection={<IconRefresh size={16} />}
            >
              Generate again
            </Menu.Item>
          </>
        )}
        <Menu.Item component={Link} href={borrow} leftSection={<IconUsers size={16} />}>
          What could I borrow?
        </Menu.Item>
        {mayChange && (
          <Menu.Item leftSection={<IconTrash size={16} />} onClick={onDelete}>
            Delete
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Deleted at once, to be brought back for a moment here and for 30 days at all. */
function useDeleteWithUndo({ id, name }: Playlist): () => void {
  const router = useRouter();
  const remove = useDeletePlaylist(id);
  // The page is left by then: what follows is told beforehand.
  const undelete = useUndeletePlaylist(id, () => router.push(`/playlists/${id}`));
  return () =>
    remove.mutate(undefined, {
      onSuccess: () => {
        router.push('/playlists');
        toastUndo(`“${name}” is deleted.`, () => undelete.mutate(undefined));
      },
    });
}
