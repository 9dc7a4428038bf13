'use client';
import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type DragEndEvent,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { playItemOf } from '../../../entities/transport';
import type { PlaylistItem } from '../hooks/reorder';
import { reorderWords } from '../hooks/reorder-words';
import { SortableTrack } from './sortable-track';
import classes from './playlist-page.module.css';

interface SortableTracksProps {
  readonly items: readonly PlaylistItem[];
  readonly mayChange: boolean;
  readonly onMove: (from: number, to: number) => void;
  readonly onRemove: (index: number) => void;
}

/** Tracks to be dragged, or picked up with Space and moved with the arrows. */
export function SortableTracks({ items, mayChange, onMove, onRemove }: SortableTracksProps) {
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 5 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const ids = items.map(({ track }) => track.id);
  const queue = items.filter(({ track }) => track.hasAudio).map(({ track }) => playItemOf(track));
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    if (!over || active.id === over.id) return;
    onMove(ids.indexOf(String(active.id)), ids.indexOf(String(over.id)));
  };
  return (
    <DndContext
      id="playlist"
      accessibility={{ announcements: reorderWords(items) }}
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={onDragEnd}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <ol className={classes.tracks}>
          {items.map((item, index) => (
            <SortableTrack
              key={item.track.id}
              item={item}
              index={index}
              previous={items[index - 1]}
              queue={queue}
              mayChange={mayChange}
              onRemove={() => onRemove(index)}
            />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}
