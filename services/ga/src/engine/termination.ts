/** What a run may be ended by. */
export interface Progress {
  readonly generation: number;
  /** Effort so far, in the unit that the problem counts; never wall clock. */
  readonly effort: number;
  /** Effort since the best got better. */
  readonly effortSinceBetter: number;
}

/** Names why to stop, or null to go on. */
export type Termination<Reason extends string> = (progress: Progress) => Reason | null;

export const afterEffort =
  (most: number): Termination<'budget'> =>
  ({ effort }) =>
    effort >= most ? 'budget' : null;

export const whenStagnant =
  (most: number): Termination<'stagnation'> =>
  ({ effortSinceBetter }) =>
    effortSinceBetter >= most ? 'stagnation' : null;

/** Ends when the injected question is answered with yes: a clock, a cancel button. */
export const when =
  <Reason extends string>(reason: Reason, asked: () => boolean): Termination<Reason> =>
  () =>
    asked() ? reason : null;

/** The first that says stop. */
export const firstOf =
  <Reason extends string>(...all: readonly Termination<Reason>[]): Termination<Reason> =>
  (progress) => {
    for (const one of all) {
      const reason = one(progress);
      if (reason !== null) return reason;
    }
    return null;
  };
