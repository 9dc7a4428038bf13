import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withBase, withoutBase } from './base-path';

const part = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
const path = fc.array(part).map((parts) => `/${parts.join('/')}`);
const base = fc.oneof(
  fc.constant(''),
  part.map((name) => `/${name}`),
);

describe('a path under a base', () => {
  it('is the same path again without it', () => {
    fc.assert(
      fc.property(path, base, (one, under) => {
        expect(withoutBase(withBase(one, under), under)).toBe(one);
      }),
    );
  });

  it('is no other for what is not ours', () => {
    for (const address of ['https://i.discogs.com/a.jpg', '//elsewhere.example', '#part', 'data:,', ''])
      expect(withBase(address, '/segue')).toBe(address);
  });

  it('does not take a name that only begins alike for the base', () => {
    expect(withoutBase('/segue-too/api', '/segue')).toBe('/segue-too/api');
    expect(withoutBase('/segue', '/segue')).toBe('/');
  });
});
