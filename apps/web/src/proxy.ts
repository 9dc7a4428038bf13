import { NextResponse, type NextRequest } from 'next/server';
import { isDevelopment } from './env';
import { newNonce, NONCE_HEADER, pageHeaders, POLICY_HEADER } from './lib/security';

/**
 * Gives every page its security headers and a nonce of its own. Next reads the nonce out of the policy that the request
 * carries and puts it on the scripts that it writes; the layout reads it from a header for its styles.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = newNonce();
  const secured = pageHeaders(nonce, isDevelopment());
  const headers = new Headers(request.headers);
  headers.set(NONCE_HEADER, nonce);
  headers.set(POLICY_HEADER, secured[POLICY_HEADER]);
  const response = NextResponse.next({ request: { headers } });
  for (const [name, value] of Object.entries(secured)) response.headers.set(name, value);
  return response;
}

/** Pages alone: the api secures its own answers, which also must stream past here untouched, and files are no pages. */
export const config = { matcher: ['/((?!api/|_next/static/|generated/|icon.svg|favicon.ico).*)'] };
