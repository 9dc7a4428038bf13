'use client';
import { useNow } from '../../../entities/run';
import { formatAgo } from '../../../lib/format';
import type { Overview } from '../api/overview';
import classes from './queues.module.css';

/** Silent for longer than this, in seconds, is more than one missed sign of life. */
const LATE = 25;

/** The worker processes, wherever they run. */
export function Workers({ workers }: { readonly workers: Overview['workers'] }) {
  if (workers.length === 0)
    return <p className={classes.about}>No worker was heard of. Jobs wait until one is.</p>;
  return (
    <ul className={classes.list}>
      {workers.map((worker) => (
        <WorkerLine key={worker.id} worker={worker} />
      ))}
    </ul>
  );
}

function WorkerLine({ worker }: { readonly worker: Overview['workers'][number] }) {
  const now = useNow(10_000);
  const late = worker.silentSeconds > LATE;
  return (
    <li className={classes.worker}>
      <span className={classes.words}>
        <span className={classes.name}>
          {worker.service} <span className={classes.quiet}>on {worker.host}</span>
        </span>
        <span className={classes.about}>
          Version {worker.version} · process {worker.pid} · started {formatAgo(worker.startedAt, now)}
          {worker.draining && ' · stopping'}
        </span>
      </span>
      <ul className={classes.chips}>
        {worker.jobs.map((job) => (
          <li key={job.kind} className={classes.chip} data-busy={job.running > 0}>
            {job.title} {job.running}/{job.concurrency}
          </li>
        ))}
        {worker.jobs.length === 0 && <li className={classes.chip}>Serves no queue</li>}
      </ul>
      <span className={classes.heard} data-late={late}>
        heard {worker.silentSeconds} s ago
      </span>
    </li>
  );
}
