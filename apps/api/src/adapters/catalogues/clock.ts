import { setTimeout as delay } from 'node:timers/promises';

/** Time as the catalogues need it; tests bring one that they move by hand. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds; rejects with the signal's reason when it is aborted before. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  /** Never steps back when the machine's clock is set, and knows fractions of a millisecond. */
  now: () => performance.timeOrigin + performance.now(),
  async sleep(milliseconds, signal) {
    await delay(milliseconds, undefined, signal === undefined ? {} : { signal });
  },
};
