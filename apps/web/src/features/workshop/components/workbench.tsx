'use client';
import type { Playlist } from '@segue/shared/contracts/http';
import { clockText, setTimes } from '@segue/shared/domain/music';
import { useState } from 'react';
import { StartTime } from '../../../entities/playlist';
import { useSession } from '../../../entities/session';
import { countOf, formatLength, formatPercent } from '../../../lib/format';
import { Page, Section } from '../../../ui/page';
import { useBench } from '../hooks/use-bench';
import { useBenchKeys } from '../hooks/use-bench-keys';
import { BenchActions } from './bench-actions';
import { Course } from './course';
import { JointPanel } from './joint-panel';
import { Operations } from './operations';
import { Slots } from './slots';

interface WorkbenchProps {
  readonly playlist: Playlist;
}

export function Workbench({ playlist }: WorkbenchProps) {
  const bench = useBench(playlist);
  const { user, mayChange } = useSession();
  const own = mayChange && playlist.ownerId === user?.id;
  /** The place (from 1) whose joint and alternatives are open. */
  const [open, setOpen] = useState<number | null>(null);
  useBenchKeys(bench, setOpen);
  const { slots, facts } = bench;
  const { startMinute, overlapSeconds } = playlist;
  const { starts, seconds } = setTimes(
    slots.map(({ track }) => track.durationSeconds),
    overlapSeconds,
  );
  const words = [
    countOf(slots.length, 'track'),
    formatLength(seconds),
    startMinute !== null && `${clockText(startMinute, 0)} to ${clockText(startMinute, seconds)}`,
    facts?.score != null && `joints ${formatPercent(facts.score)}`,
    facts?.weakest != null && `weakest ${formatPercent(facts.weakest.score)} at ${facts.weakest.place}`,
  ];
  return (
    <Page
      title={`Workshop: ${playlist.name}`}
      about={words.filter(Boolean).join(' · ')}
      actions={<BenchActions bench={bench} mayChange={own} />}
    >
      <Course bench={bench} onOpen={setOpen} />
      <Operations bench={bench} mayChange={own} />
      <Section
        title="Tracks"
        about={`Drag to reorder, or drop a track from the search. A dot says how well a track follows: press it for why, and for what else could stand there. Each begins ${overlapSeconds} s before the one before ends.`}
        actions={own && <StartTime playlist={playlist} />}
      >
        <Slots bench={bench} clock={starts.map((start) => clockText(startMinute, start))} onOpen={setOpen} />
      </Section>
      <JointPanel bench={bench} place={open} onClose={() => setOpen(null)} />
    </Page>
  );
}
