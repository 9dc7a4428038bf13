import fc from 'fast-check';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkStorageKey, isStorageKey } from './storage-key.js';

describe('a storage key', () => {
  it.each(['audio/ab/abcdef.flac', 'a', 'imports/0192-x_y.csv', 'a/..b/c..'])('may be %s', (key) => {
    expect(checkStorageKey(key)).toBe(key);
  });

  it.each([
    '',
    '/etc/passwd',
    '../../etc/passwd',
    'a/../b',
    'a/./b',
    'a//b',
    'a/',
    'C:\\x',
    'a\\b',
    'a\0b',
    'ä',
    'a b',
  ])('may not be %j', (key) => {
    expect(() => checkStorageKey(key)).toThrow(/is not a storage key/);
  });

  it('that passes always stays inside its folder', () => {
    const pieces = fc.constantFrom('..', '.', '/', '\\', 'a', 'b.c', '~', '%2e', '\0', ' ');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const key = parts.join('');
        fc.pre(isStorageKey(key));
        expect(path.resolve('/root/store', key).startsWith('/root/store/')).toBe(true);
      }),
    );
  });
});
