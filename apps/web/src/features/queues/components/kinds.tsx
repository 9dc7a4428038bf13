'use client';
import { Button } from '@mantine/core';
import type { QueueState } from '@segue/shared/contracts/http';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { formatCount } from '../../../lib/format';
import { usePause } from '../api/overview';
import { Course } from './course';
import classes from './queues.module.css';
import { shortTime } from './short-time';

/** Every kind of job with its figures, to be paused and resumed. */
export function Kinds({ kinds }: { readonly kinds: readonly QueueState[] }) {
  return (
    <ul className={classes.list}>
      {kinds.map((kind) => (
        <KindLine key={kind.kind} state={kind} />
      ))}
    </ul>
  );
}

function KindLine({ state }: { readonly state: QueueState }) {
  const pause = usePause(state.kind);
  const { paused, title } = state;
  const IconComponent = paused ? IconPlayerPlay : IconPlayerPause;
  return (
    <li className={classes.kind} data-idle={isIdle(state)}>
      <span className={classes.kindName}>
        <span className={classes.name}>{title}</span>
        {paused && <span className={classes.paused}>Paused</span>}
      </span>
      <dl className={classes.figures}>
        <Figure label="Waiting" value={formatCount(state.queued)} strong={state.queued > 0} />
        <Figure label="Running" value={formatCount(state.running)} strong={state.running > 0} />
        <Figure label="Oldest" value={shortTime(state.oldestSeconds)} strong={state.oldestSeconds !== null} />
        <Figure label="Wait" value={shortTime(state.waitSeconds)} strong={state.waitSeconds !== null} />
        <Figure label="Takes" value={shortTime(state.runSeconds)} strong={state.runSeconds !== null} />
        <Figure label="An hour" value={formatCount(state.lastHour)} strong={state.lastHour > 0} />
        <Figure label="Failed, 24 h" value={formatCount(state.failedToday)} bad={state.failedToday > 0} />
      </dl>
      <Course counts={state.course} />
      <Button
        size="xs"
        variant="default"
        className={classes.pause}
        leftSection={<IconComponent size={14} />}
        aria-label={`${paused ? 'Resume' : 'Pause'}: ${title}`}
        loading={pause.isPending}
        onClick={() => pause.mutate(!paused)}
      >
        {paused ? 'Resume' : 'Pause'}
      </Button>
    </li>
  );
}

/** Nothing to tell: a narrow screen leaves its figures out. */
const isIdle = ({ queued, running, lastHour, failedToday }: QueueState): boolean =>
  queued + running + lastHour + failedToday === 0;

interface FigureProps {
  readonly label: string;
  readonly value: string;
  /** There is something to it. */
  readonly strong?: boolean;
  readonly bad?: boolean;
}

function Figure({ label, value, strong = false, bad = false }: FigureProps) {
  return (
    <div className={classes.figure} data-strong={strong} data-bad={bad}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
