import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNetscapeCookies } from './netscape-cookies.js';

const line = (domain: string, expiry: number, name: string, value: string) =>
  [domain, 'TRUE', '/', 'TRUE', expiry, name, value].join('\t');

describe('a cookies.txt', () => {
  it('is read with its comments, its line ends and what scripts may not read', () => {
    const text = [
      '# Netscape HTTP Cookie File',
      '',
      line('.youtube.com', 1_900_000_000, 'SID', 'abc'),
      `#HttpOnly_${line('.youtube.com', 0, 'HSID', 'def')}`,
    ].join('\r\n');
    expect(parseNetscapeCookies(text)).toEqual([
      { domain: 'youtube.com', name: 'SID', value: 'abc', expiresAt: new Date(1_900_000_000_000) },
      { domain: 'youtube.com', name: 'HSID', value: 'def', expiresAt: null },
    ]);
  });

  it.each([
    ['nothing', ''],
    ['only comments', '# Netscape HTTP Cookie File\n'],
    ['JSON', '[{"domain": ".youtube.com"}]'],
    ['a header', 'Cookie: a=b'],
    ['six fields', 'youtube.com\tTRUE\t/\tTRUE\t0\tSID'],
    ['words for flags', 'youtube.com\tyes\t/\tno\t0\tSID\tabc'],
  ])('is not %s', (_what, text) => {
    expect(() => parseNetscapeCookies(text)).toThrow(/cookie/);
  });

  it('is never repeated in what is said about it', () => {
    const secret = fc.stringMatching(/^[A-Za-z0-9]{12,20}$/);
    fc.assert(
      fc.property(secret, (value) => {
        const broken = line('.youtube.com', 1, 'SID', value).replaceAll('\t', '  ');
        expect(() => parseNetscapeCookies(broken)).not.toThrow(new RegExp(value));
      }),
    );
  });
});
