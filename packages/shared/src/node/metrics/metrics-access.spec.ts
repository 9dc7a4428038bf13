import { describe, expect, it } from 'vitest';
import { checkMetricsAccess } from './metrics-access.js';

const asking = (remoteAddress: string, headers: Record<string, string> = {}) => ({
  headers,
  socket: { remoteAddress },
});

describe('who may read the metrics', () => {
  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])('without a token: this machine (%s)', (address) => {
    expect(() => checkMetricsAccess(asking(address), undefined)).not.toThrow();
  });

  it.each([
    ['another machine', asking('192.168.1.4')],
    ['another machine that claims to be this one', asking('203.0.113.4', { 'x-forwarded-for': '127.0.0.1' })],
    ['somebody behind a proxy on this machine', asking('127.0.0.1', { 'x-forwarded-for': '203.0.113.4' })],
    ['somebody behind the web', asking('127.0.0.1', { 'x-forwarded-host': 'dj.example' })],
  ])('without a token, not %s', (_, request) => {
    expect(() => checkMetricsAccess(request, undefined)).toThrow(
      expect.objectContaining({ code: 'forbidden' }),
    );
  });

  it('with a token: whoever sends it, and nobody else', () => {
    const token = 'a-token-of-some-length';
    const sent = (authorization: string) => asking('203.0.113.4', { authorization });
    expect(() => checkMetricsAccess(sent(`Bearer ${token}`), token)).not.toThrow();
    for (const request of [sent('Bearer wrong'), sent(token), asking('127.0.0.1')]) {
      expect(() => checkMetricsAccess(request, token)).toThrow(
        expect.objectContaining({ code: 'unauthorized' }),
      );
    }
  });
});
