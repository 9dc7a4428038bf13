'use client';
import { Button, Drawer, SegmentedControl } from '@mantine/core';
import type { PairVerdict } from '@segue/shared/contracts/http';
import { useQuery } from '@tanstack/react-query';
import { IconBan, IconDisc, IconHeart } from '@tabler/icons-react';
import Link from 'next/link';
import { useState } from 'react';
import { TransitionDot, TransitionTerms } from '../../../entities/transition';
import { pairsQuery, useRatePair } from '../api/workshop-queries';
import type { Bench, Slot } from '../hooks/use-bench';
import { Alternatives } from './alternatives';
import classes from './workshop.module.css';

interface JointPanelProps {
  readonly bench: Bench;
  /** From 1; null when closed. */
  readonly place: number | null;
  readonly onClose: () => void;
}

/** One joint: why it is as it is, a check on two decks, the DJ's own word, and what else could stand there. */
export function JointPanel({ bench, place, onClose }: JointPanelProps) {
  const slot = place === null ? undefined : bench.slots[place - 1];
  return (
    <Drawer
      opened={slot !== undefined}
      onClose={onClose}
      position="right"
      size={480}
      title={slot ? `Place ${place ?? 0}: ${slot.track.title}` : ''}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {slot && place !== null && <PanelContent bench={bench} slot={slot} place={place} onClose={onClose} />}
    </Drawer>
  );
}

interface PanelContentProps {
  readonly bench: Bench;
  readonly slot: Slot;
  readonly place: number;
  readonly onClose: () => void;
}

function PanelContent({ bench, slot, place, onClose }: PanelContentProps) {
  const [how, setHow] = useState<'swap' | 'insert'>('swap');
  const before = bench.slots[place - 2];
  return (
    <div className={classes.panel}>
      {before && slot.transition && (
        <>
          <p className={classes.sentence}>
            <TransitionDot score={slot.transition.score} /> {slot.transition.sentence}
          </p>
          <TransitionTerms transition={slot.transition} />
          <div className={classes.row}>
            <Button
              component={Link}
              href={`/mix?from=${before.track.id}&to=${slot.track.id}`}
              prefetch={false}
              size="xs"
              variant="default"
              leftSection={<IconDisc size={15} />}
            >
              Check on two decks
            </Button>
            <PairWord fromId={before.track.id} toId={slot.track.id} />
          </div>
        </>
      )}
      <SegmentedControl
        aria-label="What to do with this place"
        value={how}
        onChange={setHow}
        data={[
          { value: 'swap', label: 'Swap this one' },
          { value: 'insert', label: 'Put one in before' },
        ]}
      />
      <Alternatives
        bench={bench}
        place={place}
        how={how}
        onTake={(track) => {
          bench.meet([track]);
          const { trackIds } = bench.draft;
          const rest = how === 'swap' ? place : place - 1;
          bench.change({ trackIds: [...trackIds.slice(0, place - 1), track.id, ...trackIds.slice(rest)] });
          onClose();
        }}
      />
    </div>
  );
}

/** The DJ's own word on a pair; pressed again it is taken back. */
function PairWord({ fromId, toId }: { readonly fromId: string; readonly toId: string }) {
  const { data } = useQuery(pairsQuery());
  const rate = useRatePair();
  const said = data?.items.find(({ from, to }) => from.id === fromId && to.id === toId)?.verdict;
  const button = (verdict: PairVerdict, label: string, Icon: typeof IconHeart) => (
    <Button
      size="xs"
      variant={said === verdict ? 'light' : 'default'}
      aria-pressed={said === verdict}
      leftSection={<Icon size={15} />}
      onClick={() => rate.mutate({ fromId, toId, verdict: said === verdict ? null : verdict })}
    >
      {label}
    </Button>
  );
  return (
    <>
      {button('works', 'These two work', IconHeart)}
      {button('never', 'Never', IconBan)}
    </>
  );
}
