/** Counts requests in a moving window, for each address and token, as Discogs does. */
export class RequestWindow {
  private readonly arrivals = new Map<string, number[]>();

  constructor(
    private readonly windowMs: number,
    private readonly now: () => number,
  ) {}

  /** Counts a request unless the limit is reached. `retryAfterMs` is 0 when it was counted. */
  arrive(key: string, limit: number): { readonly used: number; readonly retryAfterMs: number } {
    const now = this.now();
    const inWindow = (this.arrivals.get(key) ?? []).filter((at) => at + this.windowMs > now);
    this.arrivals.set(key, inWindow);
    const [oldest] = inWindow;
    if (inWindow.length >= limit && oldest !== undefined) {
      return { used: inWindow.length, retryAfterMs: oldest + this.windowMs - now };
    }
    inWindow.push(now);
    return { used: inWindow.length, retryAfterMs: 0 };
  }
}
