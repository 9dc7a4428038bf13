import type { JobProgress } from '../../contracts/jobs/define-job.js';

interface Report {
  readonly progress: JobProgress;
  readonly detail: unknown;
}

/**
 * Passes reports on, at most one every `everyMs`: the first at once, of the others the newest.
 * A detail is not lost to a later report without one.
 */
export class ProgressReporter {
  private waiting: Report | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly send: (progress: JobProgress, detail: unknown) => void,
    private readonly everyMs: number,
  ) {}

  report(progress: JobProgress, detail?: unknown): void {
    this.waiting = { progress, detail: detail ?? this.waiting?.detail };
    if (this.timer === undefined) this.flush();
  }

  /** Nothing is sent any more. */
  stop(): void {
    clearTimeout(this.timer);
    this.waiting = undefined;
  }

  private flush(): void {
    this.timer = undefined;
    if (this.waiting === undefined) return;
    const { progress, detail } = this.waiting;
    this.waiting = undefined;
    this.timer = setTimeout(() => this.flush(), this.everyMs);
    this.send(progress, detail);
  }
}
