import { describe, expect, it } from 'vitest';
import { isWeakPassword } from './check-password.js';

const at = (host: string, password: string) =>
  `postgresql://segue${password && `:${password}`}@${host}:5432/segue`;

describe('the password of the database', () => {
  it.each(['segue', 'postgres', 'password1234', 'aaaaaaaaaaaa', 'change%2Dme%2Dplease', 'kurz'])(
    'is refused on another machine when it is “%s”',
    (password) => {
      expect(isWeakPassword(at('postgres', password))).toBe(true);
      expect(isWeakPassword(at('10.0.0.4', password))).toBe(true);
    },
  );

  it.each(['127.0.0.1', 'localhost', '[::1]'])('may be anything at %s', (host) => {
    expect(isWeakPassword(at(host, 'segue'))).toBe(false);
  });

  it('is taken when it is long and random, and need not be there', () => {
    expect(isWeakPassword(at('postgres', 'f1b0c7d29e4a8356f1b0c7d29e4a8356'))).toBe(false);
    expect(isWeakPassword(at('postgres', 'vq7%2FLm2xTz9Kd'))).toBe(false);
    expect(isWeakPassword(at('postgres', ''))).toBe(false);
  });
});
