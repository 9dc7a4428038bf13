import { createHmac, timingSafeEqual } from 'node:crypto';
import { parseCookies } from 'better-call';

const NAME = 'segue.session_token';

/**
 * The token of the session that a cookie header tells, if our secret signed it; else null.
 * The form is better-auth's: `token.signature`, the signature an HMAC-SHA256 of the token in base64.
 * @param https the cookie of a secure connection has a name of its own
 */
export function sessionTokenIn(header: string, secret: string, https: boolean): string | null {
  const value = parseCookies(header).get(https ? `__Secure-${NAME}` : NAME);
  const dot = value?.lastIndexOf('.') ?? -1;
  if (value === undefined || dot < 1) return null;
  const token = value.slice(0, dot);
  const given = Buffer.from(value.slice(dot + 1), 'base64');
  const right = createHmac('sha256', secret).update(token).digest();
  return given.length === right.length && timingSafeEqual(given, right) ? token : null;
}
