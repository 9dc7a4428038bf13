'use client';
import { useSortable } from '@dnd-kit/sortable';
import { ActionIcon } from '@mantine/core';
import type { TrackRow } from '@segue/shared/contracts/http';
import { IconGripVertical, IconX } from '@tabler/icons-react';
import { TrackLine } from '../../../entities/track';
import { PlayButton, playItemOf, type PlayItem } from '../../../entities/transport';
import classes from './crate-page.module.css';

interface CrateTrackProps {
  readonly track: TrackRow;
  readonly index: number;
  readonly queue: readonly PlayItem[];
  readonly mayChange: boolean;
  readonly onRemove: () => void;
}

/** One track of a crate, with its handle. */
export function CrateTrack({ track, index, queue, mayChange, onRemove }: CrateTrackProps) {
  const { attributes, listeners, setNodeRef, transform, transition, isDragging } = useSortable({
    id: track.id,
    disabled: !mayChange,
  });
  const style = {
    transform: transform ? `translate3d(0, ${transform.y}px, 0)` : undefined,
    transition,
    opacity: isDragging ? 0.6 : 1,
  };
  return (
    <li ref={setNodeRef} style={style}>
      <TrackLine
        track={track}
        lead={
          <>
            {mayChange && (
              <button
                type="button"
                className={classes.grip}
                {...attributes}
                {...listeners}
                aria-label={`Move ${track.title}, now number ${index + 1}`}
              >
                <IconGripVertical size={17} aria-hidden />
              </button>
            )}
            <span className={classes.number}>{index + 1}</span>
          </>
        }
        actions={
          <>
            {track.hasAudio && <PlayButton item={playItemOf(track)} queue={queue} />}
            {mayChange && (
              <ActionIcon aria-label={`Take ${track.title} out`} onClick={onRemove}>
                <IconX size={16} />
              </ActionIcon>
            )}
          </>
        }
      />
    </li>
  );
}
