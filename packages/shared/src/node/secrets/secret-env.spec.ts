import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { bitsOf, isGuessable } from './guessable.js';
import { secretEnv } from './secret-env.js';

/** As random as what `scripts/init-env` makes, but the same in each run. */
const drawn = (n: number) => createHash('sha256').update(`secret ${n}`).digest();

describe('a key of this installation', () => {
  it('is taken when it was drawn at random, in whichever alphabet, at the least length', () => {
    for (let n = 0; n < 2000; n++) {
      expect(secretEnv.safeParse(drawn(n).toString('hex').slice(0, 32)).success).toBe(true);
      expect(secretEnv.safeParse(drawn(n).toString('base64')).success).toBe(true);
    }
  });

  it.each([
    ['that is short', 'short', /32 characters or more/],
    ['of one letter', 'a'.repeat(64), /can be guessed/],
    ['of one short word', 'segue'.repeat(8), /can be guessed/],
    ['that was left in a file', 'change-me-to-something-long-and-random', /can be guessed/],
    ['of many passwords', 'password1password2password3password4', /can be guessed/],
    ['that is not there', undefined, /must be set.*openssl/],
  ])('is refused %s', (_, value, words) => {
    expect(secretEnv.safeParse(value).error?.issues.map(({ message }) => message)).toEqual([
      expect.stringMatching(words),
    ]);
  });
});

describe('what can be guessed', () => {
  it('counts the bits of evenly spread signs', () => {
    expect(bitsOf('abcdefgh')).toBeCloseTo(24);
    expect(bitsOf('aaaa')).toBe(0);
    expect(bitsOf('')).toBe(0);
  });

  it.each(['postgres', 'segue', 'Passw0rd', 'hunter2', 'dj1234567890'])('knows “%s”', (password) => {
    expect(isGuessable(password, 40)).toBe(true);
  });

  it('does not mind twelve random letters', () => {
    expect(isGuessable('vq7Lm2xTz9Kd', 40)).toBe(false);
  });
});
