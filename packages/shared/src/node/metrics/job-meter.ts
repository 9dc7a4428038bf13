import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { Ending } from '../jobs/run-handler.js';

/** What the meter needs to know of a queued job: times in milliseconds since 1970. */
interface Queued {
  readonly timestamp: number;
  readonly attemptsMade: number;
}

const waits = [0.01, 0.1, 0.5, 1, 5, 15, 60, 300, 900, 3600, 14_400];
const runs = [0.05, 0.25, 1, 2.5, 5, 10, 30, 60, 180, 600, 1800];

/** Measures the jobs of one process: how long they waited, ran and how they ended. Labelled by kind. */
export class JobMeter {
  private readonly wait: Histogram;
  private readonly run: Histogram;
  private readonly running: Gauge;
  private readonly ended: Counter;

  constructor(registry: Registry) {
    const registers = [registry];
    this.wait = new Histogram({
      name: 'segue_job_wait_seconds',
      help: 'Seconds from the wish to the first beginning of its job.',
      labelNames: ['kind'],
      ...{ buckets: waits, registers },
    });
    this.run = new Histogram({
      name: 'segue_job_run_seconds',
      help: 'Seconds that one attempt at a job took.',
      labelNames: ['kind'],
      ...{ buckets: runs, registers },
    });
    this.running = new Gauge({
      name: 'segue_jobs_running',
      help: 'Jobs that this process works on right now.',
      labelNames: ['kind'],
      registers,
    });
    this.ended = new Counter({
      name: 'segue_job_attempts_total',
      help: 'Attempts at jobs, by how they ended: succeeded, failed, cancelled, wait, hand-back, retry.',
      labelNames: ['kind', 'outcome'],
      registers,
    });
  }

  /** Begins to measure an attempt; call what it returns with how it ended. */
  begin(kind: string, { timestamp, attemptsMade }: Queued): (ending: Ending) => void {
    if (attemptsMade === 0) this.wait.observe({ kind }, Math.max(0, (Date.now() - timestamp) / 1000));
    this.running.inc({ kind });
    const stop = this.run.startTimer({ kind });
    return (ending) => {
      stop();
      this.running.dec({ kind });
      this.ended.inc({ kind, outcome: ending.then === 'close' ? ending.outcome.status : ending.then });
    };
  }
}
