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
import { Button } from '@mantine/core';
import type { Crate } from '@segue/shared/contracts/http';
import { IconBox } from '@tabler/icons-react';
import Link from 'next/link';
import { useState } from 'react';
import { useOrderCrate } from '../../../entities/crate';
import { playItemOf } from '../../../entities/transport';
import { Section } from '../../../ui/page';
import { Empty } from '../../../ui/states';
import { toastUndo } from '../../../ui/toast';
import { rowsOf, type CrateTracks } from '../hooks/crate-tracks';
import { movedBefore, shownOrder } from '../hooks/crate-order';
import { CrateTrack } from './crate-track';
import { MoreTracks } from './more-tracks';
import classes from './crate-page.module.css';

interface PlainTracksProps {
  readonly crate: Crate;
  readonly tracks: CrateTracks;
  readonly mayChange: boolean;
}

/** The tracks of a plain crate in their order: to be dragged, or picked up with Space and moved with the arrows. */
export function PlainTracks({ crate, tracks, mayChange }: PlainTracksProps) {
  const order = useOrderCrate(crate.id);
  /** The order that is on its way to the server; it shows at once. */
  const [wanted, setWanted] = useState<readonly string[] | null>(null);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 5 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const rows = shownOrder(rowsOf(tracks), wanted);
  const queue = rows.filter(({ hasAudio }) => hasAudio).map(playItemOf);
  const send = (trackIds: readonly string[]) => {
    setWanted(trackIds);
    order.mutate(trackIds, { onSettled: () => setWanted(null) });
  };
  const change = (trackIds: readonly string[], said: string) => {
    const before = crate.trackIds;
    send(trackIds);
    toastUndo(said, () => send(before));
  };
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    if (!over || active.id === over.id) return;
    change(movedBefore(crate.trackIds, String(active.id), String(over.id)), 'The order is changed.');
  };
  if (crate.tracks === 0) {
    return (
      <Empty
        icon={IconBox}
        title="This crate is empty"
        text="Select tracks in the library and add them, or drag them onto the crate beside it."
        action={
          <Button component={Link} href="/library">
            To the library
          </Button>
        }
      />
    );
  }
  return (
    <Section title="Tracks">
      <DndContext id="crate" sensors={sensors} collisionDetection={closestCenter} onDragEnd={onDragEnd}>
        <SortableContext items={rows.map(({ id }) => id)} strategy={verticalListSortingStrategy}>
          <ol className={classes.tracks}>
            {rows.map((track, index) => (
              <CrateTrack
                key={track.id}
                track={track}
                index={index}
                queue={queue}
                mayChange={mayChange}
                onRemove={() =>
                  change(
                    crate.trackIds.filter((id) => id !== track.id),
                    `“${track.title}” is out.`,
                  )
                }
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      <MoreTracks tracks={tracks} />
    </Section>
  );
}
