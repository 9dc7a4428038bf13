import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Secrets } from './secrets.js';

const secrets = new Secrets('only-for-tests-only-for-tests-only');

describe('a sealed secret', () => {
  it('opens for whom it was sealed, whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, owner) => {
        expect(secrets.open(secrets.seal(text, owner), owner)).toBe(text);
      }),
    );
  });

  it('does not show what it says, and looks another way each time', () => {
    const sealed = secrets.seal('my token', 'discogs:anna');
    expect(Buffer.from(sealed.split('.')[2] ?? '', 'base64url').toString('latin1')).not.toContain('my token');
    expect(secrets.seal('my token', 'discogs:anna')).not.toBe(sealed);
  });

  it('does not open for anybody else', () => {
    const sealed = secrets.seal('my token', 'discogs:anna');
    expect(() => secrets.open(sealed, 'discogs:ben')).toThrow(/changed from outside/);
  });

  it('does not open once a byte of it was changed, or when it is cut short', () => {
    const sealed = secrets.seal('my token', 'discogs:anna');
    const [version = '', key = '', data = ''] = sealed.split('.');
    const bytes = Buffer.from(data, 'base64url');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, by) => {
          const changed = Buffer.from(bytes);
          changed[at] = (changed[at] ?? 0) ^ by;
          const cut = bytes.subarray(0, at);
          for (const bad of [changed, cut]) {
            const text = [version, key, bad.toString('base64url')].join('.');
            expect(() => secrets.open(text, 'discogs:anna')).toThrow(/changed from outside/);
          }
        },
      ),
    );
  });

  it('says what to do when the key is another one', () => {
    const sealed = secrets.seal('my token', 'discogs:anna');
    const other = new Secrets('another-key-another-key-another-key');
    expect(() => other.open(sealed, 'discogs:anna')).toThrow(/SECRETS_KEY.*old key/);
  });
});
