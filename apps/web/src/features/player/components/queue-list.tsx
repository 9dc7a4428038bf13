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
import { moveInQueue, useTransport } from '../../../entities/transport';
import { QueueRow } from './queue-row';
import classes from './queue-panel.module.css';

/** The queue in its order: to be dragged, or picked up with Space and moved with the arrows. */
export function QueueList() {
  const queue = useTransport((state) => state.queue);
  const index = useTransport((state) => state.index);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 5 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const places = queue.map(({ place }) => place);
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    if (over && active.id !== over.id) {
      moveInQueue(places.indexOf(Number(active.id)), places.indexOf(Number(over.id)));
    }
  };
  return (
    <DndContext id="queue" sensors={sensors} collisionDetection={closestCenter} onDragEnd={onDragEnd}>
      <SortableContext items={places} strategy={verticalListSortingStrategy}>
        <ol className={classes.list} aria-label="Queue">
          {queue.map((entry, at) => (
            <QueueRow key={entry.place} entry={entry} at={at} current={at === index} />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}
