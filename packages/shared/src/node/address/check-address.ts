import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { Outbound } from '../outbound/index.js';
import { AddressRefused } from './address-refused.js';
import { isPrivateAddress } from './private-address.js';

/** Which addresses may be fetched. `allowedHosts` are exempt: an owner's own server in their network. */
export interface AddressPolicy {
  readonly allowedHosts: readonly string[];
  /** Every address that is connected to goes through this door. */
  readonly outbound: Outbound;
}

/** An address that was checked; connect to `addresses` and to nothing else, or a second look-up could say another. */
export interface CheckedAddress {
  readonly url: URL;
  readonly addresses: readonly { readonly address: string; readonly family: number }[];
}

/**
 * Lets through http and https on the public internet alone; every address that a name resolves to must be there.
 * This is the one guard against requests that somebody else makes a server of ours send (SSRF): whatever fetches an
 * address that a person, a file or an answer named goes through it.
 * @throws AddressRefused; OfflineError when nothing may be fetched at all
 */
export async function checkAddress(text: string, policy: AddressPolicy): Promise<CheckedAddress> {
  const url = checkForm(text, policy);
  policy.outbound.check('download', url.hostname);
  const addresses = await resolve(hostOf(url));
  if (!isExempt(url, policy) && addresses.some(({ address }) => isPrivateAddress(address)))
    throw refused(hostOf(url));
  return { url, addresses };
}

/**
 * What can be told of an address without a look-up of its name. Enough only for what then goes through the guard
 * proxy, which looks the name up, checks it and connects to just that.
 * @throws AddressRefused
 */
export function checkForm(text: string, policy: AddressPolicy): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new AddressRefused('Only http and https addresses are fetched.');
  }
  if (url.username !== '' || url.password !== '') {
    throw new AddressRefused('An address with a password in it is not fetched.');
  }
  const host = hostOf(url);
  if (isIP(host) !== 0 && isPrivateAddress(host) && !isExempt(url, policy)) throw refused(host);
  return url;
}

const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');

const isExempt = (url: URL, { allowedHosts }: AddressPolicy): boolean =>
  allowedHosts.includes(url.host) || allowedHosts.includes(url.hostname);

function refused(host: string): AddressRefused {
  return new AddressRefused(
    `${host} is in a private network. Name it in DOWNLOAD_ALLOWED_HOSTS if it is a server of yours.`,
  );
}

async function resolve(host: string): Promise<{ address: string; family: number }[]> {
  const family = isIP(host);
  return family === 0 ? lookup(host, { all: true }) : [{ address: host, family }];
}
