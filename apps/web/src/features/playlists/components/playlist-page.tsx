'use client';
import { Button } from '@mantine/core';
import type { Playlist } from '@segue/shared/contracts/http';
import { useQuery } from '@tanstack/react-query';
import { IconTool } from '@tabler/icons-react';
import Link from 'next/link';
import { StartTime, useAddToPlaylist, useTrackDrop } from '../../../entities/playlist';
import { useSession } from '../../../entities/session';
import { countOf, formatLength, formatPercent } from '../../../lib/format';
import { Page, Section } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { SkeletonRows } from '../../../ui/states';
import { toastUndo } from '../../../ui/toast';
import { useUpdatePlaylist } from '../api/playlist-actions';
import { playlistQuery } from '../api/playlist-queries';
import { moved } from '../hooks/reorder';
import { GenerationFacts } from './generation-facts';
import { PlaylistActions } from './playlist-actions';
import { PlaylistCourse } from './playlist-course';
import { PlaylistName } from './playlist-name';
import { SortableTracks } from './sortable-tracks';
import classes from './playlist-page.module.css';

/** A set: its course, its tracks in order, and why each follows the one before. */
export function PlaylistPage({ id }: { readonly id: string }) {
  const playlist = useQuery(playlistQuery(id));
  return (
    <QueryState
      query={playlist}
      loading={
        <Page title="Playlist">
          <SkeletonRows rows={8} height={64} />
        </Page>
      }
    >
      {(data) => <PlaylistContent playlist={data} />}
    </QueryState>
  );
}

function PlaylistContent({ playlist }: { readonly playlist: Playlist }) {
  const { user, mayChange: mayChangeOwn } = useSession();
  const mayChange = mayChangeOwn && playlist.ownerId === user?.id;
  const update = useUpdatePlaylist(playlist.id);
  const add = useAddToPlaylist();
  const drop = useTrackDrop((trackIds) => add.mutate({ playlist, trackIds }));
  const ids = playlist.items.map(({ track }) => track.id);
  const reorder = (trackIds: string[], said: string) => {
    update.mutate({ trackIds });
    toastUndo(said, () => update.mutate({ trackIds: ids }));
  };
  const facts = [
    countOf(playlist.items.length, 'track'),
    formatLength(playlist.durationSeconds),
    playlist.score !== null && `score ${formatPercent(playlist.score)}`,
  ];
  return (
    <Page
      title={
        <PlaylistName
          name={playlist.name}
          mayChange={mayChange}
          onRename={(name) => update.mutate({ name })}
        />
      }
      about={facts.filter(Boolean).join(' · ')}
      actions={<PlaylistActions playlist={playlist} mayChange={mayChange} />}
    >
      {playlist.items.length > 1 && <PlaylistCourse items={playlist.items} />}
      <div className={classes.drop} data-over={drop.over} {...(mayChange && drop.handlers)}>
        <Section
          title="Tracks"
          about="Each number says how well a track follows the one before. Open it to see why."
          actions={
            mayChange && (
              <>
                <StartTime playlist={playlist} />
                <Button
                  component={Link}
                  href={`/playlists/${playlist.id}/workshop`}
                  size="xs"
                  variant="default"
                  leftSection={<IconTool size={15} />}
                >
                  Open the workshop
                </Button>
              </>
            )
          }
        >
          <SortableTracks
            items={playlist.items}
            mayChange={mayChange}
            onMove={(from, to) => reorder(moved(ids, from, to), 'The order is changed.')}
            onRemove={(index) =>
              reorder(
                ids.filter((_, place) => place !== index),
                'The track is out.',
              )
            }
          />
        </Section>
      </div>
      {playlist.generation && (
        <GenerationFacts
          generation={playlist.generation}
          known={playlist.known}
          transitions={playlist.items.length - 1}
        />
      )}
    </Page>
  );
}
