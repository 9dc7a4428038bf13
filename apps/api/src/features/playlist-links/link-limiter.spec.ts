import { describe, expect, it } from 'vitest';
import { LinkLimiter } from './link-limiter.js';

describe('the limit on links', () => {
  it('lets an address ask much, and again after a minute', () => {
    const limiter = new LinkLimiter();
    for (let time = 0; time < 600; time++) limiter.ask('a', 1000);
    expect(() => limiter.ask('a', 1000)).toThrow(/Wait 60 seconds/);
    expect(() => limiter.ask('b', 1000)).not.toThrow();
    expect(() => limiter.ask('a', 62_000)).not.toThrow();
  });

  it('lets an address guess little', () => {
    const limiter = new LinkLimiter();
    for (let time = 0; time <= 30; time++) limiter.wrong('a', 0);
    expect(() => limiter.ask('a', 1000)).toThrow(/Too many/);
    expect(() => limiter.ask('a', 16 * 60_000)).not.toThrow();
  });
});
