import fc from 'fast-check';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inPlaceKey, inPlacePath, isInPlace } from './in-place-key.js';

const roots = ['/music', '/mnt/other music'];

describe('the key of a file that is read in place', () => {
  it('leads back to the file, however it is called', () => {
    const names = fc.array(
      fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
        .filter((name) => !/[/\0]|^\.{1,2}$/.test(name)),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...roots), names, (root, parts) => {
        const path = resolve(root, parts.join('/'));
        const key = inPlaceKey(path, roots);
        expect(isInPlace(key)).toBe(true);
        expect(inPlacePath(key, [...roots].reverse())).toBe(path);
      }),
    );
  });

  it.each(['/etc/passwd', '/music', '/music/../etc/passwd', '/musical/x.mp3'])(
    'is not made for %s',
    (path) => {
      expect(() => inPlaceKey(path, roots)).toThrow(/AUDIO_ROOTS/);
    },
  );

  it('leads nowhere where the root is not, nor out of it', () => {
    const key = inPlaceKey('/music/x.mp3', roots);
    expect(() => inPlacePath(key, ['/elsewhere'])).toThrow(/folder of this file/);
    const out = `${key.split('/').slice(0, 2).join('/')}/${Buffer.from('../etc/passwd').toString('base64url')}`;
    expect(() => inPlacePath(out, roots)).toThrow(/not/i);
  });
});
