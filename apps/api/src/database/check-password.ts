import { isGuessable } from '@segue/shared/node';

const here = /^(localhost|127\..*|\[::1\]|)$/;

/** Twelve signs that somebody chose at random. */
const leastBits = 40;

/**
 * Whether the password in a Postgres address is one that a stranger would try. On this machine alone anything goes, and
 * so does none at all: then a certificate or a file says who we are.
 */
export function isWeakPassword(databaseUrl: string): boolean {
  const { hostname, password } = new URL(databaseUrl);
  if (password === '' || here.test(hostname)) return false;
  const plain = decodeURIComponent(password);
  return plain.length < 12 || isGuessable(plain, leastBits);
}
