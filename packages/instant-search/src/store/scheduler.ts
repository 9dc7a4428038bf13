/** When background work gets its turns; injected, so that tests can hold it back or hurry it. */
export interface Scheduler {
  /** Runs the work after whatever waits already. */
  soon(work: () => void): void;
  /** Runs the work after a pause; the returned function calls it off. */
  later(work: () => void, milliseconds: number): () => void;
}

/** Turns of the event loop. A waiting pause does not keep the process alive. */
export const eventLoopScheduler: Scheduler = {
  soon: (work) => void setImmediate(work),
  later: (work, milliseconds) => {
    const timer = setTimeout(work, milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
