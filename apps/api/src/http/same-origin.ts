import { forbidden } from '@segue/shared/node';
import type { Request } from 'express';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a request means to change something. */
export function isMutation(request: Pick<Request, 'method'>): boolean {
  return !reading.has(request.method);
}

/** The host that the caller's browser sees: a proxy in front says it, else the connection. */
export function outerHost(request: Pick<Request, 'headers'>): string {
  const forwarded = request.headers['x-forwarded-host'];
  const first = (Array.isArray(forwarded) ? forwarded[0] : forwarded)?.split(',')[0]?.trim();
  return (first || request.headers.host || '').toLowerCase();
}

/** The folder of the address that the web lies under, such as `/segue`, as the web says it; '' for the root. */
export function outerPrefix(request: Pick<Request, 'headers'>): string {
  const said = request.headers['x-forwarded-prefix'];
  return typeof said === 'string' && /^(\/[\w.~-]+)+$/.test(said) ? said : '';
}

/**
 * Where a request was sent from, as its browser tells: `same` (our own pages, or typed by hand), `other` (another site),
 * `unsaid` (no browser's header at all).
 *
 * The host may be believed here: a page of another site cannot make a browser send `X-Forwarded-Host`, because such a
 * header needs a preflight that this api never grants. The order is that of Go's net/http CrossOriginProtection:
 * Sec-Fetch-Site first, since it holds through any proxy, then Origin against the host.
 */
export function originOf(request: Pick<Request, 'headers'>, publicUrl?: string): 'same' | 'other' | 'unsaid' {
  const { origin } = request.headers;
  if (origin !== undefined && publicUrl !== undefined && origin === new URL(publicUrl).origin) return 'same';
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none' ? 'same' : 'other';
  if (origin === undefined) return 'unsaid';
  return URL.canParse(origin) && new URL(origin).host === outerHost(request) ? 'same' : 'other';
}

/**
 * Refuses a change that another site made a browser send. A cookie goes along whoever asks, so with one (`strict`) the
 * browser must say where it comes from; a caller without (`lenient`) may say nothing, but nothing wrong.
 * @throws TypedError `forbidden`
 */
export function refuseOtherSites(
  request: Pick<Request, 'method' | 'headers'>,
  how: 'strict' | 'lenient',
  publicUrl?: string,
): void {
  if (!isMutation(request)) return;
  const origin = originOf(request, publicUrl);
  if (origin === 'same' || (origin === 'unsaid' && how === 'lenient')) return;
  throw forbidden(
    origin === 'other'
      ? 'This request came from another site. Use Segue’s own pages, or an API key in the header x-api-key.'
      : 'A change by session cookie needs an Origin header of this address. Scripts: send an API key in x-api-key.',
  );
}
