import { RecentMap } from '@segue/shared/node';

interface Bucket {
  tokens: number;
  /** Milliseconds, when the tokens were counted. */
  at: number;
}

/** What adding fractions of tokens may be off by. */
const ROUNDING = 1e-9;

/**
 * A limit that lets bursts through: each name has a bucket of `perMinute` tokens that fills up again within a minute.
 * Memory is bounded: of more than `capacity` names those that were quiet longest are forgotten, whose buckets are full.
 */
export class TokenBuckets {
  private readonly buckets: RecentMap<Bucket>;

  constructor(
    /** 0 for no limit. */
    private readonly perMinute: number,
    capacity = 20_000,
  ) {
    this.buckets = new RecentMap(capacity);
  }

  /**
   * Takes one token.
   * @param now milliseconds, never going back
   * @returns seconds until there is one again; 0 when it was taken
   */
  take(name: string, now: number): number {
    if (this.perMinute === 0) return 0;
    const perMs = this.perMinute / 60_000;
    const known = this.buckets.get(name) ?? { tokens: this.perMinute, at: now };
    const tokens = Math.min(this.perMinute, known.tokens + (now - known.at) * perMs);
    const taken = tokens >= 1 - ROUNDING;
    this.buckets.set(name, { tokens: taken ? tokens - 1 : tokens, at: now });
    return taken ? 0 : (1 - tokens) / perMs / 1000;
  }
}
