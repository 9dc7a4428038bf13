'use client';
import { useDraggable } from '@dnd-kit/core';
import { ActionIcon, TextInput } from '@mantine/core';
import type { TrackRow } from '@segue/shared/contracts/http';
import { useQuery } from '@tanstack/react-query';
import { IconGripVertical, IconPlus, IconSearch } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import { searchTracksQuery, TrackTitle } from '../../../entities/track';
import classes from './workshop.module.css';

/** Ids of found tracks while they are dragged: the set may hold the same track. */
export const FOUND_PREFIX = 'found:';

interface TrackFinderProps {
  readonly inSet: readonly string[];
  readonly onMeet: (tracks: readonly TrackRow[]) => void;
  readonly onAdd: (id: string) => void;
}

/** Finds tracks by typing; Enter or the plus adds one at the end, the handle drops it anywhere. */
export function TrackFinder({ inSet, onMeet, onAdd }: TrackFinderProps) {
  const [words, setWords] = useState('');
  const q = words.trim();
  const search = useQuery({ ...searchTracksQuery({ q, limit: 8, facets: 'false' }), enabled: q !== '' });
  const found =
    q === ''
      ? []
      : (search.data?.hits ?? [])
          .filter(({ id, kind }) => kind === 'track' && !inSet.includes(id))
          .slice(0, 5);
  const add = (track: TrackRow | undefined) => {
    if (!track) return;
    onMeet([track]);
    onAdd(track.id);
    setWords('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setWords('');
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add(found[0]);
  };
  return (
    <div className={classes.finder}>
      <TextInput
        aria-label="Find a track to add"
        placeholder="Find a track to add"
        leftSection={<IconSearch size={16} />}
        autoComplete="off"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {found.map((track) => (
        <FoundTrack key={track.id} track={track} onMeet={onMeet} onAdd={() => add(track)} />
      ))}
    </div>
  );
}

interface FoundTrackProps {
  readonly track: TrackRow;
  readonly onMeet: TrackFinderProps['onMeet'];
  readonly onAdd: () => void;
}

function FoundTrack({ track, onMeet, onAdd }: FoundTrackProps) {
  const { attributes, listeners, setNodeRef, transform, isDragging } = useDraggable({
    id: `${FOUND_PREFIX}${track.id}`,
  });
  const style = {
    transform: transform ? `translate3d(${transform.x}px, ${transform.y}px, 0)` : undefined,
    opacity: isDragging ? 0.8 : 1,
  };
  return (
    <div ref={setNodeRef} style={style} className={classes.foundTrack} data-dragging={isDragging}>
      <button
        type="button"
        className={classes.grip}
        {...attributes}
        {...listeners}
        onFocus={() => onMeet([track])}
        onPointerEnter={() => onMeet([track])}
        aria-label={`Drag ${track.title} into the set`}
      >
        <IconGripVertical size={17} aria-hidden />
      </button>
      <span className={classes.title}>
        <TrackTitle track={track} size={30} />
      </span>
      <ActionIcon aria-label={`Add ${track.title}`} onClick={onAdd}>
        <IconPlus size={16} />
      </ActionIcon>
    </div>
  );
}
