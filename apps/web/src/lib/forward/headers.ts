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

type Outgoing = Record<string, string | string[]>;

/** What goes on to the api: all but the connection's own, and where the request was really sent to. */
export function requestHeaders(headers: Headers): Outgoing {
  const host = headers.get('x-forwarded-host') ?? headers.get('host') ?? '';
  const proto = headers.get('x-forwarded-proto') ?? 'http';
  const kept = [...headers].filter(([name]) => !HOP_BY_HOP.has(name));
  return { ...Object.fromEntries(kept), 'x-forwarded-host': host, 'x-forwarded-proto': proto };
}

/** What comes back; several cookies stay several. */
export function responseHeaders(raw: readonly string[]): Headers {
  const headers = new Headers();
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const [name = '', value = ''] = [raw[i]?.toLowerCase(), raw[i + 1]];
    if (!HOP_BY_HOP.has(name)) headers.append(name, value);
  }
  return headers;
}
