import type { Scheduler } from '../store/scheduler.js';

/** A scheduler that waits to be told: background work happens when a test says so. */
export class Turns implements Scheduler {
  private queue: (() => void)[] = [];
  private paused = new Set<() => void>();

  soon(work: () => void): void {
    this.queue.push(work);
  }

  later(work: () => void): () => void {
    this.paused.add(work);
    return () => void this.paused.delete(work);
  }

  /** Gives the waiting work so many turns. */
  take(turns: number): void {
    for (let turn = 0; turn < turns; turn++) this.queue.shift()?.();
  }

  takeAll(): void {
    while (this.queue.length > 0) this.take(1);
  }

  /** Lets the pauses end. */
  passTime(): void {
    const due = [...this.paused];
    this.paused.clear();
    for (const work of due) work();
  }
}
