import type { Request } from 'express';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProxyAuth, ProxyAuthSettings } from './proxy-auth.js';

const HEADER = 'x-remote-user';
const WEB = '127.0.0.1';

function request(forwardedFor: string, user?: string, peer = WEB): Request {
  const headers = { 'x-forwarded-for': forwardedFor, ...(user !== undefined && { [HEADER]: user }) };
  return { headers, socket: { remoteAddress: peer } } as unknown as Request;
}

const behind = (hops: number, ...addresses: string[]) =>
  new ProxyAuth(new ProxyAuthSettings(HEADER, addresses, hops));

describe('a proxy that signs people in', () => {
  it('is believed at an address that was named, or in a network that was', () => {
    expect(behind(2, '10.1.2.3').usernameOf(request('203.0.113.9, 10.1.2.3', 'ruth'))).toBe('ruth');
    expect(behind(2, '10.1.0.0/16').usernameOf(request('203.0.113.9, ::ffff:10.1.2.3', 'ruth'))).toBe('ruth');
    expect(behind(2, 'fd00::/8').usernameOf(request('203.0.113.9, fd00::1', 'ruth'))).toBe('ruth');
    expect(behind(1, '10.1.2.3').usernameOf(request('203.0.113.9', 'ruth', '10.1.2.3'))).toBe('ruth');
  });

  it('is not believed from any other address, whatever a client puts before its own', () => {
    const other = fc.ipV4().filter((address) => address !== '10.1.2.3');
    fc.assert(
      fc.property(other, fc.array(fc.constantFrom('10.1.2.3', '127.0.0.1', 'x')), (peer, madeUp) => {
        const chain = [...madeUp, peer].join(', ');
        expect(behind(2, '10.1.2.3').usernameOf(request(chain, 'owner'))).toBeNull();
      }),
    );
  });

  it('is not believed when somebody from outside claims to be the web', () => {
    const claimed = request('203.0.113.9, 10.1.2.3', 'owner', '203.0.113.50');
    expect(behind(2, '10.1.2.3').usernameOf(claimed)).toBeNull();
  });

  it('says nothing without its header, and nothing while it is off', () => {
    expect(behind(2, '10.1.2.3').usernameOf(request('203.0.113.9, 10.1.2.3'))).toBeNull();
    expect(behind(2, '10.1.2.3').usernameOf(request('203.0.113.9, 10.1.2.3', ' '))).toBeNull();
    expect(behind(0, WEB).usernameOf(request('', 'owner'))).toBeNull();
    const off = new ProxyAuth(new ProxyAuthSettings(undefined, ['10.1.2.3'], 2));
    expect(off.usernameOf(request('203.0.113.9, 10.1.2.3', 'owner'))).toBeNull();
  });
});
