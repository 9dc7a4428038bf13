'use client';
import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type Announcements,
  type DragEndEvent,
  type UniqueIdentifier,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { withInserted, withMoved } from '../hooks/draft';
import type { Bench } from '../hooks/use-bench';
import { SlotRow } from './slot-row';
import { FOUND_PREFIX, TrackFinder } from './track-finder';
import classes from './workshop.module.css';

interface SlotsProps {
  readonly bench: Bench;
  /** When each track begins, for people. */
  readonly clock: readonly string[];
  readonly onOpen: (place: number) => void;
}

/** The tracks in order, to be dragged, and a search to drop more from. */
export function Slots({ bench, clock, onOpen }: SlotsProps) {
  const { slots, draft } = bench;
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 5 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const ids = [...draft.trackIds];
  const insert = (id: string, at: number) => bench.change({ trackIds: withInserted(ids, id, at) });
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    if (!over) return;
    const [id, place] = [String(active.id), ids.indexOf(String(over.id))];
    if (id.startsWith(FOUND_PREFIX)) insert(id.slice(FOUND_PREFIX.length), place === -1 ? ids.length : place);
    else if (active.id !== over.id) bench.change({ trackIds: withMoved(ids, ids.indexOf(id), place) });
  };
  return (
    <DndContext
      id="workshop"
      accessibility={{ announcements: dragWords(bench) }}
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={onDragEnd}
    >
      <TrackFinder inSet={ids} onMeet={bench.meet} onAdd={(id) => insert(id, ids.length)} />
      {slots.length === 0 && <p className={classes.quiet}>The set is empty. Add tracks from the search.</p>}
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <ol className={classes.slots} aria-label="Tracks of the set">
          {slots.map((slot, index) => (
            <SlotRow
              key={slot.track.id}
              slot={slot}
              index={index}
              time={clock[index] ?? ''}
              onOpen={() => onOpen(index + 1)}
              onLock={() => bench.toggleLock(slot.track.id)}
              onRemove={() => bench.remove(slot.track.id)}
            />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}

/** What is said to those who do not see the list. */
function dragWords({ slots, draft }: Bench): Announcements {
  const placeOf = (id: UniqueIdentifier) => draft.trackIds.indexOf(String(id)) + 1;
  const titleOf = (id: UniqueIdentifier) => slots[placeOf(id) - 1]?.track.title ?? 'The track';
  return {
    onDragStart: ({ active }) => `Picked up ${titleOf(active.id)}.`,
    onDragOver: ({ active, over }) =>
      over ? `${titleOf(active.id)} is over number ${placeOf(over.id)}.` : 'It is outside of the set.',
    onDragEnd: ({ active, over }) =>
      over ? `${titleOf(active.id)} is now number ${placeOf(over.id)}.` : 'It is put back.',
    onDragCancel: () => 'It is put back.',
  };
}
