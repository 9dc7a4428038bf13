import { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { appendPeerAddress } from './peer-address';

const from = (address: string, said?: string) => {
  const request = {
    headers: said === undefined ? {} : { 'x-forwarded-for': said },
    socket: Object.defineProperty(new Socket(), 'remoteAddress', { value: address }),
  };
  appendPeerAddress(request);
  return request.headers;
};

describe('who is asking', () => {
  it('is the address that connected', () => {
    expect(from('10.0.0.7')).toEqual({ 'x-forwarded-for': '10.0.0.7' });
  });

  it('comes after whatever the caller has written there', () => {
    expect(from('10.0.0.7', '1.2.3.4')).toEqual({ 'x-forwarded-for': '1.2.3.4, 10.0.0.7' });
  });
});
