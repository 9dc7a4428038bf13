'use client';
import { ActionIcon, UnstyledButton } from '@mantine/core';
import { useSortable } from '@dnd-kit/sortable';
import { IconGripVertical, IconX } from '@tabler/icons-react';
import { Cover } from '../../../entities/cover';
import { playAt, removeFromQueue, type QueueEntry } from '../../../entities/transport';
import classes from './queue-panel.module.css';

interface QueueRowProps {
  readonly entry: QueueEntry;
  readonly at: number;
  readonly current: boolean;
}

export function QueueRow({ entry, at, current }: QueueRowProps) {
  const sortable = useSortable({ id: entry.place });
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } =
    sortable;
  return (
    <li
      ref={setNodeRef}
      className={classes.row}
      data-current={current}
      data-dragging={isDragging}
      style={{ transform: transform ? `translate3d(0, ${transform.y}px, 0)` : undefined, transition }}
    >
      <button
        type="button"
        ref={setActivatorNodeRef}
        className={classes.handle}
        {...attributes}
        {...listeners}
        aria-label={`Move ${entry.title}`}
      >
        <IconGripVertical size={16} />
      </button>
      <UnstyledButton
        className={classes.track}
        aria-label={`Play ${entry.title}`}
        aria-current={current}
        onClick={() => playAt(at)}
      >
        <Cover title={entry.title} url={entry.thumbUrl} size={36} />
        <span className={classes.words}>
          <span className={classes.title}>{entry.title}</span>
          <span className={classes.artist}>{entry.subtitle}</span>
        </span>
      </UnstyledButton>
      <ActionIcon size={30} aria-label={`Remove ${entry.title}`} onClick={() => removeFromQueue(at)}>
        <IconX size={15} />
      </ActionIcon>
    </li>
  );
}
