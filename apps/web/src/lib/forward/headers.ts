import { withBase } from '../base-path';

/** Headers that belong to one connection only (RFC 9110, 7.6.1), and `expect`, which Node has answered already. */
const HOP_BY_HOP = new Set([
  'connection',
  'expect',
  'host',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Where everything lies under, for the api to say whole addresses. */
const PREFIX = 'x-forwarded-prefix';

type Outgoing = Record<string, string | string[]>;

/** What goes on to the api: all but the connection's own, and where the request was really sent to. */
export function requestHeaders(headers: Headers, base = ''): Outgoing {
  const host = headers.get('x-forwarded-host') ?? headers.get('host') ?? '';
  const proto = headers.get('x-forwarded-proto') ?? 'http';
  const kept = [...headers].filter(([name]) => !HOP_BY_HOP.has(name) && name !== PREFIX);
  return {
    ...Object.fromEntries(kept),
    'x-forwarded-host': host,
    'x-forwarded-proto': proto,
    ...(base !== '' && { [PREFIX]: base }),
  };
}

/** What comes back; several cookies stay several. */
export function responseHeaders(raw: readonly string[], base = ''): Headers {
  const headers = new Headers();
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const [name = '', value = ''] = [raw[i]?.toLowerCase(), raw[i + 1]];
    if (!HOP_BY_HOP.has(name)) headers.append(name, under(base, name, value));
  }
  return headers;
}

function under(base: string, name: string, value: string): string {
  if (name === 'location') return withBase(value, base);
  if (name === 'set-cookie') return value.replace(/(;\s*path=)\/(?=;|$)/i, `$1${base || '/'}`);
  return value;
}
