import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { FetchFailed } from '../fetch/source.js';
import { isPrivateAddress } from './private-address.js';

/** Which addresses may be fetched. `allowedHosts` are exempt: an owner's own server in their network. */
export interface AddressPolicy {
  readonly allowedHosts: readonly string[];
}

/** An address that was checked; connect to `addresses` and to nothing else, or a second look-up could say another. */
export interface CheckedAddress {
  readonly url: URL;
  readonly addresses: readonly { readonly address: string; readonly family: number }[];
}

/**
 * Lets through http and https on the public internet alone; every address that a name resolves to must be there.
 * @throws FetchFailed `address-refused`
 */
export async function checkAddress(text: string, { allowedHosts }: AddressPolicy): Promise<CheckedAddress> {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new FetchFailed('address-refused', 'Only http and https addresses are fetched.');
  }
  if (url.username !== '' || url.password !== '') {
    throw new FetchFailed('address-refused', 'An address with a password in it is not fetched.');
  }
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = await resolve(host);
  const exempt = allowedHosts.includes(url.host) || allowedHosts.includes(url.hostname);
  if (!exempt && addresses.some(({ address }) => isPrivateAddress(address))) {
    throw new FetchFailed(
      'address-refused',
      `${host} is in a private network. Name it in DOWNLOAD_ALLOWED_HOSTS if it is a server of yours.`,
    );
  }
  return { url, addresses };
}

async function resolve(host: string): Promise<{ address: string; family: number }[]> {
  const family = isIP(host);
  return family === 0 ? lookup(host, { all: true }) : [{ address: host, family }];
}
