import { describe, expect, it } from 'vitest';
import { Outbound } from '../outbound/index.js';
import { AddressRefused, checkAddress, checkForm } from './index.js';

const outbound = new Outbound(false);
const nobody = { allowedHosts: [], outbound };

describe('an address that somebody else named', () => {
  it.each([
    'http://127.0.0.1/',
    'http://[::1]:3001/api/users',
    'http://169.254.169.254/latest/meta-data',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://localhost:6379/',
    'file:///etc/passwd',
    'ftp://8.8.8.8/x',
    'https://me:password@8.8.8.8/',
    'no address',
  ])('is refused: %s', async (address) => {
    await expect(checkAddress(address, nobody)).rejects.toBeInstanceOf(AddressRefused);
  });

  it('passes on the public internet, and only what was checked may be connected to', async () => {
    const { url, addresses } = await checkAddress('https://8.8.8.8/song.mp3', nobody);
    expect([url.host, addresses]).toEqual(['8.8.8.8', [{ address: '8.8.8.8', family: 4 }]]);
  });

  it('may be a server of one’s own, by host and port', () => {
    expect(checkForm('http://127.0.0.1:8080/a', { allowedHosts: ['127.0.0.1:8080'], outbound }).port).toBe(
      '8080',
    );
    expect(() => checkForm('http://127.0.0.1:81/a', { allowedHosts: ['127.0.0.1:8080'], outbound })).toThrow(
      AddressRefused,
    );
  });
});
