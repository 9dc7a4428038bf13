import type { CookieService } from '@segue/shared/contracts/http';
import { parseNetscapeCookies, unprocessable } from '@segue/shared/node';

/** The domains whose cookies sign one in, and what the service is called. */
const SERVICES: Readonly<Record<CookieService, { name: string; domains: readonly string[] }>> = {
  youtube: { name: 'YouTube', domains: ['youtube.com', 'google.com'] },
  soundcloud: { name: 'SoundCloud', domains: ['soundcloud.com'] },
  'apple-music': { name: 'Apple Music', domains: ['apple.com'] },
};

/** What may be told of cookies. */
export interface CookieFacts {
  /** A cookies.txt of the service's cookies alone: a browser's export often has those of every site. */
  readonly text: string;
  readonly domains: readonly string[];
  readonly count: number;
  readonly expiresAt: Date | null;
}

/**
 * Checks a cookies.txt and keeps of it what belongs to the service.
 * @throws TypedError `unprocessable` for another format, another site's cookies, or cookies that have all ended
 */
export function checkCookies(text: string, service: CookieService, now: Date): CookieFacts {
  const { name, domains } = SERVICES[service];
  const all = parseNetscapeCookies(text);
  const own = all.filter(({ domain }) => domains.some((one) => domain === one || domain.endsWith(`.${one}`)));
  if (own.length === 0) {
    throw unprocessable(
      `None of the ${all.length} cookies is of ${domains[0]}. Export them while ${name} is open.`,
    );
  }
  const valid = own.filter(({ expiresAt }) => expiresAt === null || expiresAt > now);
  if (valid.length === 0) {
    throw unprocessable(`The cookies have all ended. Sign in to ${name} again and export them anew.`);
  }
  const ends = valid.flatMap(({ expiresAt }) => expiresAt?.getTime() ?? []);
  const lines = valid.map((cookie) => toLine(cookie));
  return {
    text: ['# Netscape HTTP Cookie File', ...lines, ''].join('\n'),
    domains: [...new Set(valid.map(({ domain }) => domain))].sort(),
    count: valid.length,
    expiresAt: ends.length === 0 ? null : new Date(Math.min(...ends)),
  };
}

type Cookie = ReturnType<typeof parseNetscapeCookies>[number];

/** For all of the domain and only by https, which all of these sites speak. */
function toLine({ domain, name, value, expiresAt }: Cookie): string {
  const expiry = expiresAt === null ? 0 : Math.floor(expiresAt.getTime() / 1000);
  return [`.${domain}`, 'TRUE', '/', 'TRUE', expiry, name, value].join('\t');
}
