'use client';
import { Button, VisuallyHidden } from '@mantine/core';
import type { Replacement, TrackRow } from '@segue/shared/contracts/http';
import { useQuery } from '@tanstack/react-query';
import { TrackLine } from '../../../entities/track';
import { TransitionDot } from '../../../entities/transition';
import { QueryState } from '../../../ui/query-state';
import { SkeletonRows } from '../../../ui/states';
import { replacementsQuery } from '../api/workshop-queries';
import type { Bench } from '../hooks/use-bench';
import classes from './workshop.module.css';

interface AlternativesProps {
  readonly bench: Bench;
  /** From 1. */
  readonly place: number;
  readonly how: 'swap' | 'insert';
  readonly onTake: (track: TrackRow) => void;
}

/** What else could stand at a place, best first, with what both joints gain or lose. */
export function Alternatives({ bench, place, how, onTake }: AlternativesProps) {
  const found = useQuery(
    replacementsQuery(bench.playlist.id, { trackIds: bench.draft.trackIds, place, how }),
  );
  return (
    <QueryState query={found} loading={<SkeletonRows rows={5} height={56} />}>
      {({ items }) =>
        items.length === 0 ? (
          <p className={classes.quiet}>Nothing else is in the pool that this set was made from.</p>
        ) : (
          <ul className={classes.alternatives} aria-label="Alternatives">
            {items.map((item) => (
              <li key={item.track.id}>
                <TrackLine
                  track={item.track}
                  lead={<TransitionDot score={item.score} />}
                  note={<Why item={item} />}
                  actions={
                    <Button size="compact-xs" variant="default" onClick={() => onTake(item.track)}>
                      Take<VisuallyHidden> {item.track.title}</VisuallyHidden>
                    </Button>
                  }
                />
              </li>
            ))}
          </ul>
        )
      }
    </QueryState>
  );
}

const points = (change: number): string =>
  `${change > 0 ? '+' : change < 0 ? '−' : '±'}${Math.abs(Math.round(change * 100))}`;

function Why({ item }: { readonly item: Replacement }) {
  const { into, outOf, change } = item;
  const line = (name: string, sentence: string, gained: number | null) => (
    <span className={classes.why}>
      {name}: {sentence}
      {gained !== null && <strong data-better={gained > 0}> {points(gained)}</strong>}
    </span>
  );
  return (
    <>
      {into && line('In', into.sentence, change.into)}
      {outOf && line('Out', outOf.sentence, change.outOf)}
    </>
  );
}
