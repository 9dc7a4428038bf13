import { Injectable } from '@nestjs/common';
import { rateLimited, RecentMap } from '@segue/shared/node';

/** What one address may ask in a window: a page with its covers and some listening, and few wrong links. */
const LIMITS = {
  asked: { most: 600, windowMs: 60_000 },
  wrong: { most: 30, windowMs: 15 * 60_000 },
} as const;
/** Addresses that are remembered; the oldest go first, so that memory is bounded whatever is sent. */
const CAPACITY = 20_000;

type Kind = keyof typeof LIMITS;
interface Count {
  times: number;
  readonly since: number;
}

/** Keeps strangers from guessing links and from asking without end. In this process: a restart forgets. */
@Injectable()
export class LinkLimiter {
  private readonly counts = new RecentMap<Count>(CAPACITY);

  /** @throws TypedError `rate-limited` with the seconds to wait */
  ask(address: string, now: number): void {
    this.refuse('wrong', address, now);
    this.count('asked', address, now);
    this.refuse('asked', address, now);
  }

  /** The link that was asked for is none. */
  wrong(address: string, now: number): void {
    this.count('wrong', address, now);
  }

  private refuse(kind: Kind, address: string, now: number): void {
    const { times, since } = this.current(kind, address, now);
    if (times <= LIMITS[kind].most) return;
    const seconds = Math.ceil((since + LIMITS[kind].windowMs - now) / 1000);
    throw rateLimited(`Too many requests from your address. Wait ${seconds} seconds and try again.`, seconds);
  }

  private count(kind: Kind, address: string, now: number): void {
    const key = `${kind} ${address}`;
    const count = this.current(kind, address, now);
    count.times += 1;
    this.counts.set(key, count);
  }

  private current(kind: Kind, address: string, now: number): Count {
    const known = this.counts.get(`${kind} ${address}`);
    return known && now - known.since < LIMITS[kind].windowMs ? known : { times: 0, since: now };
  }
}
