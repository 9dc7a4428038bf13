import { serializeSignedCookie } from 'better-call';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sessionTokenIn } from './session-cookie.js';

const secret = 'a secret of thirty-two characters';
const tokens = fc.stringMatching(/^[A-Za-z0-9]{32}$/);
const signed = async (name: string, token: string, by = secret) =>
  (await serializeSignedCookie(name, token, by)).split(';')[0] ?? '';

describe('the token of a session cookie', () => {
  it('is read from what better-auth signed, whatever stands beside it', () =>
    fc.assert(
      fc.asyncProperty(tokens, fc.boolean(), async (token, https) => {
        const name = https ? '__Secure-segue.session_token' : 'segue.session_token';
        const header = `theme=dark; ${await signed(name, token)}; other=a.b`;
        expect(sessionTokenIn(header, secret, https)).toBe(token);
        expect(sessionTokenIn(header, secret, !https)).toBeNull();
      }),
    ));

  it('is none when another secret signed it, or another token', () =>
    fc.assert(
      fc.asyncProperty(tokens, tokens, async (token, other) => {
        fc.pre(token !== other);
        const foreign = await signed('segue.session_token', token, 'some other secret, as long as that');
        const changed = (await signed('segue.session_token', token)).replace(token, other);
        expect(sessionTokenIn(foreign, secret, false)).toBeNull();
        expect(sessionTokenIn(changed, secret, false)).toBeNull();
      }),
    ));

  it('is none in any other text', () =>
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(sessionTokenIn(text, secret, false)).toBeNull();
        expect(sessionTokenIn(`segue.session_token=${text}`, secret, false)).toBeNull();
      }),
    ));
});
