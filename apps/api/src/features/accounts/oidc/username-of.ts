import type { OidcPerson } from './oidc-provider.js';

const LONGEST = 32;
/** Room for the number of somebody who shares the name. */
const ROOM = 4;

/**
 * User names to try for somebody new, the likeliest first: what they are called at the provider, in the letters that a
 * name here may have, then with a number.
 */
export function usernamesFor({ username, email, name }: OidcPerson): string[] {
  const wished = [username, email?.split('@')[0], name].map((text) => plain(text ?? ''));
  const base = wished.find((text) => text.length >= 3) ?? 'guest';
  const numbered = Array.from({ length: 98 }, (_, index) => `${base}-${index + 2}`);
  return [base, ...numbered];
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '.')
    .replace(/^[._-]+|[._-]+$/g, '')
    .slice(0, LONGEST - ROOM);
}
