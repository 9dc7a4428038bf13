'use client';
import { Button } from '@mantine/core';
import type { Playlist } from '@segue/shared/contracts/http';
import { IconDownload, IconPlayerPlay, IconRefresh, IconTrash, IconUsers } from '@tabler/icons-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { playItemOf, playQueue } from '../../../entities/transport';
import { urlOf } from '../../../lib/api';
import { useConfirm } from '../../../ui/confirm';
import { toastDone } from '../../../ui/toast';
import { useDeletePlaylist } from '../api/playlist-actions';

interface PlaylistActionsProps {
  readonly playlist: Playlist;
  readonly mayChange: boolean;
}

export function PlaylistActions({ playlist, mayChange }: PlaylistActionsProps) {
  const router = useRouter();
  const confirm = useConfirm();
  const remove = useDeletePlaylist(playlist.id);
  const playable = playlist.items.filter(({ track }) => track.hasAudio).map(({ track }) => playItemOf(track));
  const seeds = playlist.items.filter(({ seed }) => seed).map(({ track }) => track.id);
  const onDelete = async () => {
    const yes = await confirm({
      title: `Delete “${playlist.name}”?`,
      text: 'The tracks stay in your library. The playlist itself cannot be brought back.',
      action: 'Delete playlist',
    });
    if (!yes) return;
    remove.mutate(undefined, {
      onSuccess: () => {
        toastDone(`“${playlist.name}” is deleted.`);
        router.push('/playlists');
      },
    });
  };
  return (
    <>
      {playable.length > 0 && (
        <Button leftSection={<IconPlayerPlay size={17} />} onClick={() => playQueue(playable)}>
          Play
        </Button>
      )}
      <Button
        component="a"
        href={urlOf('/api/playlists/:id/export', { id: playlist.id }, { format: 'm3u8' })}
        download
        variant="default"
        leftSection={<IconDownload size={17} />}
      >
        Export M3U8
      </Button>
      <Button
        component={Link}
        href={`/friends/borrow?playlist=${playlist.id}`}
        variant="default"
        leftSection={<IconUsers size={17} />}
      >
        What could I borrow?
      </Button>
      {mayChange && (
        <>
          <Button
            component={Link}
            href={`/generate?seeds=${seeds.join('~')}`}
            variant="default"
            leftSection={<IconRefresh size={17} />}
          >
            Generate again
          </Button>
          <Button
            variant="default"
            leftSection={<IconTrash size={17} />}
            loading={remove.isPending}
            onClick={() => void onDelete()}
          >
            Delete
          </Button>
        </>
      )}
    </>
  );
}
