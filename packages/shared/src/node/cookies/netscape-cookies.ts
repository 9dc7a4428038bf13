import { unprocessable } from '../typed-error.js';

/** One cookie of a cookies.txt. */
export interface Cookie {
  /** Without the dot at its front. */
  readonly domain: string;
  readonly name: string;
  readonly value: string;
  /** Null for one that ends with the browser's session. */
  readonly expiresAt: Date | null;
}

const FIELDS = 7;
/** Browsers write that scripts may not read a cookie as a comment before its line. */
const HTTP_ONLY = '#HttpOnly_';

/**
 * Reads a cookies.txt as browsers' extensions and curl write it: seven fields between tabs (domain, subdomains, path,
 * secure, expiry in seconds, name, value). No message ever repeats what stands in the file.
 * Format: https://curl.se/docs/http-cookies.html
 * @throws TypedError `unprocessable` for anything else
 */
export function parseNetscapeCookies(text: string): Cookie[] {
  const cookies = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, index) => {
      const content = line.startsWith(HTTP_ONLY) ? line.slice(HTTP_ONLY.length) : line;
      return content.trim() === '' || content.startsWith('#') ? [] : [readLine(content, index + 1)];
    });
  if (cookies.length > 0) return cookies;
  throw unprocessable('There is no cookie in this file. Export it while you are signed in at the site.');
}

function readLine(line: string, number: number): Cookie {
  const fields = line.split('\t');
  const [domain = '', subdomains = '', path = '', secure = '', expiry = '', name = '', value = ''] = fields;
  const flags = [subdomains, secure].every((flag) => /^(TRUE|FALSE)$/i.test(flag));
  const sound =
    fields.length === FIELDS &&
    flags &&
    /^\.?[a-z0-9.-]+$/i.test(domain) &&
    path.startsWith('/') &&
    /^-?\d+(\.\d+)?$/.test(expiry) &&
    name !== '';
  if (!sound) {
    throw unprocessable(
      `Line ${number} is no cookie of a cookies.txt (Netscape format: seven fields between tabs). Export the file anew with your browser’s extension.`,
    );
  }
  const seconds = Number(expiry);
  const expiresAt = seconds > 0 ? new Date(seconds * 1000) : null;
  return { domain: domain.replace(/^\./, '').toLowerCase(), name, value, expiresAt };
}
