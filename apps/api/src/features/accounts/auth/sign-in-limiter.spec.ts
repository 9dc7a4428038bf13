import { describe, expect, it } from 'vitest';
import { Clock } from './clock.js';
import { SignInLimiter } from './sign-in-limiter.js';

const minute = 60_000;

function subject() {
  let now = 1_000_000;
  class SetClock extends Clock {
    override now() {
      return now;
    }
  }
  return { limiter: new SignInLimiter(new SetClock()), wait: (ms: number) => (now += ms) };
}

const times = (count: number, work: (i: number) => void) => Array.from({ length: count }, (_, i) => work(i));

describe('guessing passwords', () => {
  it('of one account ends after 10, whatever address it comes from', () => {
    const { limiter } = subject();
    times(10, (i) => limiter.attempt(`10.0.0.${i}`, 'owner'));
    expect(() => limiter.attempt('10.0.0.99', 'Owner')).toThrow(
      'Too many attempts for this account. Wait 15 minutes',
    );
    expect(() => limiter.attempt('10.0.0.99', 'other')).not.toThrow();
  });

  it('from one address ends after 30, whatever account it tries', () => {
    const { limiter } = subject();
    times(30, (i) => limiter.attempt('10.0.0.1', `user${i}`));
    expect(() => limiter.attempt('10.0.0.1', 'fresh')).toThrow('Too many attempts for this address.');
    expect(() => limiter.attempt('10.0.0.2', 'fresh')).not.toThrow();
  });

  it('may go on after 15 minutes, and says how long that is', () => {
    const { limiter, wait } = subject();
    times(10, () => limiter.attempt('10.0.0.1', 'owner'));
    wait(5 * minute);
    expect(() => limiter.attempt('10.0.0.1', 'owner')).toThrow(
      expect.objectContaining({ code: 'rate-limited', data: { retryAfterSeconds: 600 } }),
    );
    wait(10 * minute);
    expect(() => limiter.attempt('10.0.0.1', 'owner')).not.toThrow();
  });

  it('is no concern of who knows the password', () => {
    const { limiter } = subject();
    times(100, () => {
      limiter.attempt('10.0.0.1', 'owner');
      limiter.succeeded('10.0.0.1', 'owner');
    });
    expect(() => limiter.attempt('10.0.0.1', 'owner')).not.toThrow();
  });
});
