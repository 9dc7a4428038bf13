import { Injectable } from '@nestjs/common';
import { rateLimited } from '@segue/shared/node';
import { HttpSettings } from '../http-settings.js';
import { TokenBuckets } from './token-buckets.js';

/**
 * Keeps one caller from taking the api away from everybody else: requests are counted by address before it is known who
 * asks, and by account afterwards. Counted in this process; with several apis each lets as much through.
 */
@Injectable()
export class RequestLimiter {
  private readonly addresses: TokenBuckets;
  private readonly accounts: TokenBuckets;

  constructor({ limits }: HttpSettings) {
    this.addresses = new TokenBuckets(limits.addressPerMinute);
    this.accounts = new TokenBuckets(limits.accountPerMinute);
  }

  /** @throws TypedError `rate-limited` with the seconds to wait */
  fromAddress(address: string): void {
    refuse(this.addresses.take(address, performance.now()), 'this address');
  }

  /** @throws TypedError `rate-limited` with the seconds to wait */
  fromAccount(userId: string): void {
    refuse(this.accounts.take(userId, performance.now()), 'this account');
  }
}

function refuse(seconds: number, whose: string): void {
  if (seconds === 0) return;
  const wait = Math.ceil(seconds);
  throw rateLimited(`Too many requests from ${whose}. Wait ${wait} s, then go on more slowly.`, wait);
}
