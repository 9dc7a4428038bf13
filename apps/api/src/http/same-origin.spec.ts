import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originOf, refuseOtherSites } from './same-origin.js';

const host = fc
  .tuple(fc.domain(), fc.integer({ min: 1, max: 65_535 }))
  .map(([name, port]) => `${name}:${port}`);
const scheme = fc.constantFrom('http', 'https');

/** As a browser writes it: without the port that the scheme has anyway. */
const origin = (protocol: string, name: string) => new URL(`${protocol}://${name}`).origin;
const hostOf = (protocol: string, name: string) => new URL(`${protocol}://${name}`).host;

describe('where a request was sent from', () => {
  it('is our own page when its origin has the host that was asked', () => {
    fc.assert(
      fc.property(scheme, host, (protocol, name) => {
        expect(originOf({ headers: { origin: origin(protocol, name), host: hostOf(protocol, name) } })).toBe(
          'same',
        );
      }),
    );
  });

  it('is our own page behind a proxy that says the host', () => {
    fc.assert(
      fc.property(scheme, host, (protocol, name) => {
        const forwarded = { 'x-forwarded-host': `${hostOf(protocol, name)}, inner:3000`, host: 'api:3001' };
        expect(originOf({ headers: { ...forwarded, origin: origin(protocol, name) } })).toBe('same');
      }),
    );
  });

  it('is another site when the hosts differ', () => {
    fc.assert(
      fc.property(scheme, host, host, (protocol, name, other) => {
        fc.pre(hostOf(protocol, name) !== hostOf(protocol, other));
        expect(originOf({ headers: { origin: origin(protocol, other), host: hostOf(protocol, name) } })).toBe(
          'other',
        );
      }),
    );
  });

  it('is another site for whatever is no address', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!URL.canParse(text));
        expect(originOf({ headers: { origin: text, host: 'segue:3000' } })).toBe('other');
      }),
    );
  });
});

describe('a read', () => {
  it.each(['GET', 'HEAD', 'OPTIONS'])('by %s may come from anywhere', (method) => {
    const request = { method, headers: { origin: 'https://evil.example', host: 'segue:3000' } };
    expect(() => refuseOtherSites(request, 'strict')).not.toThrow();
  });
});
