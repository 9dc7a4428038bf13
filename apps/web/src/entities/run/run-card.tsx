'use client';
import { ActionIcon, Badge, Progress, Tooltip } from '@mantine/core';
import type { Run } from '@segue/shared/contracts/http';
import { IconCheck, IconPlayerStop, IconRefresh } from '@tabler/icons-react';
import Link from 'next/link';
import { formatAgo, formatTook } from '../../lib/format';
import { useRunActions } from './api/run-actions';
import {
  isLive,
  outcomeWords,
  progressWords,
  runHref,
  runShare,
  STATUS_COLOURS,
  STATUS_WORDS,
} from './run-words';
import classes from './run-card.module.css';

interface RunCardProps {
  readonly run: Run;
  readonly now: Date;
  /** Only those who may change things can stop and retry. */
  readonly mayChange: boolean;
  /** A newer run does the same work: there is nothing to try again here. */
  readonly triedAgain?: boolean;
}

/** One background job: what it does, how far it is, what went wrong and what can be done about it. */
export function RunCard({ run, now, mayChange, triedAgain = false }: RunCardProps) {
  const href = runHref(run);
  return (
    <article className={classes.card} data-status={run.status}>
      <Badge variant="light" color={STATUS_COLOURS[run.status]} className={classes.badge}>
        {run.cancelRequested && isLive(run) ? 'Stopping' : STATUS_WORDS[run.status]}
      </Badge>
      <div className={classes.main}>
        <p className={classes.title}>
          {href ? <Link href={href}>{run.title}</Link> : run.title}
          <span className={classes.kind}>{run.kindTitle}</span>
        </p>
        <RunMessage run={run} />
        {run.status === 'running' && <RunBar run={run} />}
      </div>
      <RunTimes run={run} now={now} />
      {mayChange && <RunButtons run={run} triedAgain={triedAgain} />}
    </article>
  );
}

function RunMessage({ run }: { readonly run: Run }) {
  if (run.error && run.status === 'failed') return <p className={classes.error}>{run.error.message}</p>;
  const words = run.status === 'succeeded' ? outcomeWords(run) : progressWords(run);
  return words && <p className={classes.message}>{words}</p>;
}

export function RunBar({ run }: { readonly run: Run }) {
  const share = runShare(run);
  return (
    <Progress
      className={classes.bar}
      size={5}
      value={share === null ? 100 : share * 100}
      animated={share === null}
      striped={share === null}
      aria-label={`Progress of ${run.title}`}
    />
  );
}

function RunTimes({ run, now }: Pick<RunCardProps, 'run' | 'now'>) {
  const took = run.startedAt && formatTook(run.startedAt, run.finishedAt ? new Date(run.finishedAt) : now);
  return (
    <div className={classes.times}>
      <span>{formatAgo(run.finishedAt ?? run.createdAt, now)}</span>
      {took && <span>{run.attempts > 1 ? `${took}, attempt ${run.attempts}` : took}</span>}
    </div>
  );
}

function RunButtons({ run, triedAgain }: { readonly run: Run; readonly triedAgain: boolean }) {
  const { cancel, retry } = useRunActions();
  if (isLive(run))
    return (
      <Tooltip label="Stop">
        <ActionIcon
          aria-label={`Stop ${run.title}`}
          disabled={run.cancelRequested}
          loading={cancel.isPending}
          onClick={() => cancel.mutate(run.id)}
        >
          <IconPlayerStop size={17} />
        </ActionIcon>
      </Tooltip>
    );
  if (run.status === 'succeeded') return <span className={classes.noButton} />;
  if (triedAgain || retry.isSuccess)
    return <IconCheck size={17} role="img" aria-label="Tried again" className={classes.noButton} />;
  return (
    <Tooltip label="Try again">
      <ActionIcon
        aria-label={`Try ${run.title} again`}
        loading={retry.isPending}
        onClick={() => retry.mutate(run.id)}
      >
        <IconRefresh size={17} />
      </ActionIcon>
    </Tooltip>
  );
}
