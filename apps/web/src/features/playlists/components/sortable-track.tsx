'use client';
import { useSortable } from '@dnd-kit/sortable';
import { ActionIcon, Badge, Collapse, UnstyledButton } from '@mantine/core';
import { IconChevronRight, IconGripVertical, IconX } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { TrackLine } from '../../../entities/track';
import { PlayButton, playItemOf, type PlayItem } from '../../../entities/transport';
import { MixButton, TransitionDot, TransitionTerms } from '../../../entities/transition';
import type { PlaylistItem } from '../hooks/reorder';
import classes from './playlist-page.module.css';

interface SortableTrackProps {
  readonly item: PlaylistItem;
  readonly index: number;
  /** The one before, whose end this one is mixed into. */
  readonly previous: PlaylistItem | undefined;
  readonly queue: readonly PlayItem[];
  readonly mayChange: boolean;
  readonly onRemove: () => void;
}

/** One place of the set: how it follows the one before, then the track itself. */
export function SortableTrack({ item, index, previous, queue, mayChange, onRemove }: SortableTrackProps) {
  const { track, transition, seed } = item;
  const {
    attributes,
    listeners,
    setNodeRef,
    transform,
    transition: motion,
    isDragging,
  } = useSortable({ id: track.id, disabled: !mayChange });
  const style = {
    transform: transform ? `translate3d(0, ${transform.y}px, 0)` : undefined,
    transition: motion,
    opacity: isDragging ? 0.6 : 1,
  };
  const mix = previous && track.hasAudio && previous.track.hasAudio && (
    <MixButton from={previous.track.id} to={track} words />
  );
  const lead = (
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
  );
  const actions = (
    <>
      {seed && (
        <Badge variant="light" size="sm" className={classes.seed}>
          Seed
        </Badge>
      )}
      {track.hasAudio && <PlayButton item={playItemOf(track)} queue={queue} />}
      {mayChange && (
        <ActionIcon aria-label={`Take ${track.title} out`} onClick={onRemove} className={classes.remove}>
          <IconX size={16} />
        </ActionIcon>
      )}
    </>
  );
  return (
    <li ref={setNodeRef} style={style} className={classes.item}>
      {index > 0 && <TransitionRow transition={transition} mix={mix} />}
      <TrackLine track={track} lead={lead} actions={actions} />
    </li>
  );
}

/** The step between two tracks; a press shows every reason. */
function TransitionRow({ transition, mix }: Pick<PlaylistItem, 'transition'> & { readonly mix: ReactNode }) {
  const [open, setOpen] = useState(false);
  if (!transition) return <div className={classes.transition}>Being reckoned…</div>;
  return (
    <div className={classes.transition}>
      <UnstyledButton className={classes.why} aria-expanded={open} onClick={() => setOpen(!open)}>
        <TransitionDot score={transition.score} />
        <span className={classes.sentence}>{transition.sentence}</span>
        <IconChevronRight size={15} className={classes.chevron} data-open={open} aria-hidden />
      </UnstyledButton>
      <Collapse expanded={open}>
        <div className={classes.terms}>
          <TransitionTerms transition={transition} />
          {mix}
        </div>
      </Collapse>
    </div>
  );
}
