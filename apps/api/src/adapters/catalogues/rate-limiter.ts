import type { Clock } from './clock.js';

/** What a catalogue says about its limit in an answer. */
export interface RateReport {
  /** Requests a window. */
  readonly limit: number;
  /** Requests of this window that the catalogue has counted, others from the same address among them. */
  readonly used: number;
}

interface Window {
  limit: number;
  /** Requests on their way. */
  inFlight: number;
  /** When each answered request was answered, oldest first. */
  answered: number[];
  /** Nothing may be sent before this moment: the catalogue said so. */
  closedUntil: number;
}

/**
 * Keeps a client under a catalogue's limit of so many requests in a moving window, for each key (an address, a token).
 *
 * A request holds its place from the moment it is sent until one window after its *answer*. The catalogue counts
 * from its arrival, which lies between the two, so however slow the network is, it never sees one too many.
 */
export class RateLimiter {
  private readonly windows = new Map<string, Window>();

  constructor(
    private readonly clock: Clock,
    private readonly windowMs: number,
  ) {}

  /**
   * Takes a place, or says how long to wait before asking again.
   * @param limit requests a window, until the catalogue reports its own
   * @returns 0 when the place is taken (then `answered` must follow), else milliseconds to wait
   */
  take(key: string, limit: number): number {
    const window = this.windowOf(key, limit);
    const wait = this.waitOf(window);
    if (wait === 0) window.inFlight += 1;
    return wait;
  }

  /** Call it once for every place taken, whether the answer was good, bad or none at all. */
  answered(key: string, report: RateReport | null): void {
    const window = this.windows.get(key);
    if (window === undefined) return;
    window.inFlight = Math.max(0, window.inFlight - 1);
    window.answered.push(this.clock.now());
    if (report !== null) this.adopt(window, report);
  }

  /** Sends nothing for this key for so long: the answer to "too many requests". */
  close(key: string, milliseconds: number): void {
    const window = this.windows.get(key);
    if (window !== undefined)
      window.closedUntil = Math.max(window.closedUntil, this.clock.now() + milliseconds);
  }

  private windowOf(key: string, limit: number): Window {
    const known = this.windows.get(key);
    if (known !== undefined) return known;
    const fresh: Window = { limit, inFlight: 0, answered: [], closedUntil: 0 };
    this.windows.set(key, fresh);
    return fresh;
  }

  private waitOf(window: Window): number {
    const now = this.clock.now();
    window.answered = window.answered.filter((at) => at + this.windowMs > now);
    if (window.closedUntil > now) return window.closedUntil - now;
    const excess = window.inFlight + window.answered.length - window.limit;
    if (excess < 0) return 0;
    const frees = window.answered[excess];
    return frees === undefined ? this.windowMs : frees + this.windowMs - now;
  }

  /** Requests that the catalogue counted and we did not send (another program, a restart) take places, too. */
  private adopt(window: Window, report: RateReport): void {
    window.limit = Math.max(1, report.limit);
    const unknown = Math.min(report.used, report.limit) - window.answered.length - window.inFlight;
    for (let count = 0; count < unknown; count += 1) window.answered.push(this.clock.now());
  }
}
