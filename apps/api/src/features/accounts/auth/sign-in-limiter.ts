import { Injectable } from '@nestjs/common';
import { rateLimited, RecentMap } from '@segue/shared/node';
import { Clock } from './clock.js';

const windowMs = 15 * 60_000;
/** Wrong passwords in one window. An address may belong to a whole household, an account to one person. */
const most = { address: 30, account: 10 } as const;
/** Entries that are remembered; the oldest go first, so that memory is bounded whatever is sent. */
const capacity = 20_000;

interface Count {
  failures: number;
  readonly since: number;
}

/**
 * Slows down guessing of passwords: counts attempts by address and by account, and forgets an account's after a right
 * password. Counted before the password is looked at, so that a burst at once cannot slip through.
 * Kept in this process: a restart forgets, as does a second api.
 */
@Injectable()
export class SignInLimiter {
  private readonly counts = new RecentMap<Count>(capacity);

  constructor(private readonly clock: Clock) {}

  /** @throws TypedError `rate-limited` with the seconds to wait */
  attempt(address: string, account: string): void {
    this.count('address', address);
    this.count('account', account.toLowerCase());
  }

  /** A right password: this account's attempts are forgotten, and this one is taken off its address. */
  succeeded(address: string, account: string): void {
    this.counts.delete(`account ${account.toLowerCase()}`);
    const count = this.counts.get(`address ${address}`);
    if (count) count.failures -= 1;
  }

  private count(kind: keyof typeof most, name: string): void {
    const key = `${kind} ${name}`;
    const count = this.current(key);
    if (count.failures >= most[kind]) {
      const seconds = Math.ceil((count.since + windowMs - this.clock.now()) / 1000);
      const minutes = Math.ceil(seconds / 60);
      throw rateLimited(
        `Too many attempts for this ${kind}. Wait ${minutes} minutes and try again.`,
        seconds,
      );
    }
    count.failures += 1;
    this.counts.set(key, count);
  }

  private current(key: string): Count {
    const known = this.counts.get(key);
    const now = this.clock.now();
    return known && now - known.since < windowMs ? known : { failures: 0, since: now };
  }
}
