'use client';
import { useSortable } from '@dnd-kit/sortable';
import { ActionIcon } from '@mantine/core';
import { IconGripVertical, IconLock, IconLockOpen, IconX } from '@tabler/icons-react';
import { KeyBadge } from '../../../entities/key';
import { TrackTitle } from '../../../entities/track';
import { PlayButton, playItemOf, useTransport } from '../../../entities/transport';
import { WaveformStrip } from '../../../entities/waveform';
import { formatBpm, formatDuration } from '../../../lib/format';
import type { Slot } from '../hooks/use-bench';
import { JointDot } from './joint-dot';
import classes from './workshop.module.css';

interface SlotRowProps {
  readonly slot: Slot;
  readonly index: number;
  /** When it begins: of the night, or after the beginning. */
  readonly time: string;
  readonly onOpen: () => void;
  readonly onLock: () => void;
  readonly onRemove: () => void;
}

/** Whether a track of a set that plays is heard now: alone, or going out in a blend. */
function useHeardPart(trackId: string): 'plays' | 'leaves' | undefined {
  return useTransport(({ queue, index, blending }) => {
    if (queue[index]?.mix && queue[index].trackId === trackId) return 'plays';
    return blending && queue[index - 1]?.trackId === trackId ? 'leaves' : undefined;
  });
}

/** One place: how it follows the one before, then the track. */
export function SlotRow({ slot, index, time, onOpen, onLock, onRemove }: SlotRowProps) {
  const { track, locked, transition } = slot;
  const heard = useHeardPart(track.id);
  const {
    attributes,
    listeners,
    setNodeRef,
    transform,
    transition: motion,
    isDragging,
  } = useSortable({
    id: track.id,
  });
  const style = {
    transform: transform ? `translate3d(0, ${transform.y}px, 0)` : undefined,
    transition: motion,
    opacity: isDragging ? 0.6 : 1,
  };
  return (
    <li
      ref={setNodeRef}
      style={style}
      className={classes.slot}
      data-place={index}
      data-track={track.id}
      data-locked={locked}
      data-heard={heard}
    >
      <JointDot transition={transition} first={index === 0} title={track.title} onOpen={onOpen} />
      <button
        type="button"
        className={classes.grip}
        {...attributes}
        {...listeners}
        data-grip
        aria-label={`Move ${track.title}, now number ${index + 1}`}
      >
        <IconGripVertical size={17} aria-hidden />
      </button>
      <span className={classes.number}>{index + 1}</span>
      <span className={classes.time} title="Begins">
        {time}
      </span>
      <span className={classes.title}>
        <TrackTitle track={track} size={38} />
      </span>
      <span className={classes.wave}>
        <WaveformStrip track={track} height={34} />
      </span>
      <span className={classes.facts}>
        <span className={classes.bpm}>{track.bpm === null ? '–' : formatBpm(track.bpm)}</span>
        <KeyBadge value={track.key} />
        <span className={classes.energy} title="Energy">
          {track.energy === null ? '–' : `E${Math.round(track.energy)}`}
        </span>
        <span className={classes.length}>
          {track.durationSeconds === null ? '' : formatDuration(track.durationSeconds)}
        </span>
      </span>
      <span className={classes.buttons}>
        {track.hasAudio && <PlayButton item={playItemOf(track)} />}
        <ActionIcon
          aria-label={`Lock ${track.title}`}
          aria-pressed={locked}
          variant={locked ? 'light' : 'subtle'}
          {...(locked && { color: 'amber' })}
          onClick={onLock}
        >
          {locked ? <IconLock size={16} /> : <IconLockOpen size={16} />}
        </ActionIcon>
        <ActionIcon aria-label={`Take ${track.title} out`} onClick={onRemove}>
          <IconX size={16} />
        </ActionIcon>
      </span>
    </li>
  );
}
