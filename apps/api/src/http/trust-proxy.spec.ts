import { describe, expect, it } from 'vitest';
import { trustProxy } from './trust-proxy.js';

describe('the proxies that are believed', () => {
  it.each([
    ['127.0.0.1', 0, true],
    ['::1', 0, true],
    ['::ffff:172.18.0.3', 0, true],
    ['192.168.1.4', 0, true],
    ['fd12::9', 0, true],
    ['203.0.113.9', 0, false],
    ['2001:db8::1', 0, false],
    ['not an address', 0, false],
    ['127.0.0.1', 1, false],
  ])('with one hop, %s at hop %i: %s', (address, hop, believed) => {
    expect(trustProxy(1)(address, hop)).toBe(believed);
  });

  it('are none with no hops', () => {
    expect(trustProxy(0)('127.0.0.1', 0)).toBe(false);
  });
});
