'use client';
import { ActionIcon, Button } from '@mantine/core';
import type { ExplainedSet } from '@segue/shared/contracts/http';
import { useQuery } from '@tanstack/react-query';
import { IconX } from '@tabler/icons-react';
import { TransitionDot } from '../../../entities/transition';
import { formatLength, formatPercent } from '../../../lib/format';
import { courseLine, spread } from '../../../ui/line-chart/course-line';
import { QueryState } from '../../../ui/query-state';
import { SkeletonRows } from '../../../ui/states';
import { toastUndo } from '../../../ui/toast';
import { explainQuery } from '../api/workshop-queries';
import type { Bench } from '../hooks/use-bench';
import classes from './compare.module.css';

interface CompareProps {
  readonly bench: Bench;
  readonly title: string;
  /** No set of these tracks scores more than the first answer. */
  readonly proven?: boolean;
  readonly orders: readonly (readonly string[])[];
  readonly onClose: () => void;
}

/** The api compares so many at once, the set itself among them. */
const MOST = 3;
const NAMES = ['The set now', 'Answer 1', 'Answer 2', 'Answer 3'];

/** Proposals side by side with the set as it is: how well each mixes, how far it is from the set, and what is new. */
export function Compare({ bench, title, proven = false, orders, onClose }: CompareProps) {
  const shown = orders.slice(0, MOST);
  const compared = [bench.draft.trackIds, ...shown];
  const explained = useQuery({
    ...explainQuery(bench.playlist.id, compared),
    enabled: shown.length > 0 && bench.draft.trackIds.length > 0,
  });
  if (shown.length === 0) return null;
  const take = (set: ExplainedSet) => {
    bench.meet(set.items.map(({ track }) => track));
    bench.change({ trackIds: set.items.map(({ track }) => track.id) });
    toastUndo('The proposal is on the bench.', bench.undo);
  };
  return (
    <div className={classes.compare}>
      <div className={classes.head}>
        <h3 className={classes.title}>{title}</h3>
        {proven && (
          <span className={classes.facts}>Answer 1 is proven: nothing that was asked for scores more.</span>
        )}
        <ActionIcon aria-label="Close the comparison" onClick={onClose}>
          <IconX size={17} />
        </ActionIcon>
      </div>
      <QueryState query={explained} loading={<SkeletonRows rows={3} height={60} />}>
        {({ sets, distances }) => (
          <ol className={classes.cards}>
            {sets.map((set, index) => (
              <li key={index} className={classes.card} data-now={index === 0}>
                <Answer
                  set={set}
                  name={NAMES[index] ?? ''}
                  distance={index === 0 ? null : (distances[0]?.[index] ?? null)}
                  known={new Set(bench.draft.trackIds)}
                />
                {index > 0 && (
                  <Button size="xs" onClick={() => take(set)}>
                    Take {NAMES[index]?.toLowerCase()}
                  </Button>
                )}
              </li>
            ))}
          </ol>
        )}
      </QueryState>
    </div>
  );
}

interface AnswerProps {
  readonly set: ExplainedSet;
  readonly name: string;
  /** From the set as it is, 0 equal .. 1 nothing shared. */
  readonly distance: number | null;
  readonly known: ReadonlySet<string>;
}

function Answer({ set, name, distance, known }: AnswerProps) {
  const bpms = set.items.map(({ track }) => track.bpm);
  const energies = set.items.map(({ track }) => track.energy);
  const [low, high] = spread(bpms);
  const path = (
    values: readonly (number | null)[],
    from: number,
    to: number,
    className: string | undefined,
  ) => <path d={courseLine(values, from, to, 40)} className={className} vectorEffect="non-scaling-stroke" />;
  return (
    <>
      <p className={classes.name}>
        {set.score !== null && <TransitionDot score={set.score} />} {name}
        <span className={classes.facts}>
          {formatLength(set.durationSeconds)}
          {distance !== null && ` · ${formatPercent(distance)} different`}
        </span>
      </p>
      <svg
        viewBox={`0 0 ${set.items.length} 40`}
        preserveAspectRatio="none"
        className={classes.spark}
        role="img"
        aria-label="Energy and BPM over the set"
      >
        {path(energies, 1, 10, classes.energy)}
        {path(bpms, low, high, classes.bpm)}
      </svg>
      <p className={classes.sentence}>{set.sentence}.</p>
      <ol className={classes.tracks}>
        {set.items.map(({ track }) => (
          <li key={track.id} data-new={distance !== null && !known.has(track.id)}>
            {track.title}
          </li>
        ))}
      </ol>
    </>
  );
}
