/** What the queue needs to know of a run. */
export interface QueuedRun {
  readonly id: string;
  /** Name of the job contract. */
  readonly kind: string;
  readonly payload: unknown;
  readonly requestId: string | null;
  /** Whose turn it is when people share a queue; null is the system. */
  readonly requestedById: string | null;
  /** Goes before what is not. */
  readonly urgent: boolean;
}

/**
 * Where the job of a live run is.
 * - `held`: queued, being worked on, or its outcome is under way
 * - `given-up`: the queue gave it up, and no outcome came
 * - `outcome-stuck`: its outcome is there, but could not be persisted
 * - `gone`: nowhere
 */
export type Presence = 'held' | 'given-up' | 'outcome-stuck' | 'gone';
