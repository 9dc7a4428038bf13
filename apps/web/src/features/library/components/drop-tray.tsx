'use client';
import { useQuery } from '@tanstack/react-query';
import { IconPlaylist, IconPlus, type Icon } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { ownPlaylistsQuery, useAddToPlaylist, useTrackDrop } from '../../../entities/playlist';
import { carriesTracks } from '../../../entities/track';
import { countOf } from '../../../lib/format';
import classes from './drop-tray.module.css';

interface DropTrayProps {
  /** Dropped where a new playlist begins. */
  readonly onNew: (trackIds: readonly string[]) => void;
}

/** As many as fit beside the rows; the playlists page takes drops on all of them. */
const MOST_PLAYLISTS = 8;

/** While tracks are dragged: where they can be dropped without leaving the library. The menu does the same by keyboard. */
export function DropTray({ onNew }: DropTrayProps) {
  const dragging = useTrackDrag();
  const { data } = useQuery({ ...ownPlaylistsQuery(), enabled: dragging });
  const add = useAddToPlaylist();
  if (!dragging) return null;
  return (
    <div className={classes.tray} aria-hidden>
      <span className={classes.title}>Drop on a playlist</span>
      <DropTarget icon={IconPlus} name="A new one" onDrop={onNew} />
      {data?.items.slice(0, MOST_PLAYLISTS).map((playlist) => (
        <DropTarget
          key={playlist.id}
          icon={IconPlaylist}
          name={playlist.name}
          about={countOf(playlist.tracks, 'track')}
          onDrop={(trackIds) => add.mutate({ playlist, trackIds })}
        />
      ))}
    </div>
  );
}

interface DropTargetProps {
  readonly icon: Icon;
  readonly name: string;
  readonly about?: string;
  readonly onDrop: (trackIds: string[]) => void;
}

function DropTarget({ icon: TargetIcon, name, about, onDrop }: DropTargetProps) {
  const { over, handlers } = useTrackDrop(onDrop);
  return (
    <div className={classes.target} data-over={over} {...handlers}>
      <TargetIcon size={17} />
      <span className={classes.name}>{name}</span>
      <span className={classes.about}>{about}</span>
    </div>
  );
}

/** Whether tracks are being dragged on this page now. */
function useTrackDrag(): boolean {
  const [dragging, setDragging] = useState(false);
  useEffect(() => {
    // Changed at once, the page would end the drag that has just begun.
    const onStart = ({ dataTransfer }: DragEvent) => {
      if (dataTransfer && carriesTracks(dataTransfer)) setTimeout(() => setDragging(true));
    };
    const onEnd = () => setTimeout(() => setDragging(false));
    document.addEventListener('dragstart', onStart);
    document.addEventListener('dragend', onEnd);
    document.addEventListener('drop', onEnd);
    return () => {
      document.removeEventListener('dragstart', onStart);
      document.removeEventListener('dragend', onEnd);
      document.removeEventListener('drop', onEnd);
    };
  }, []);
  return dragging;
}
