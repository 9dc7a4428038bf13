import { BlockList, isIP } from 'node:net';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { trustProxy } from '../../../http/index.js';

/** A proxy in front that signs people in; without a header it is off. */
export class ProxyAuthSettings {
  constructor(
    /** Header that holds the user name, in lower case. */
    readonly header: string | undefined,
    /** Addresses and networks of the proxies that may say so. */
    readonly addresses: readonly string[],
    /** Proxies in front of the api whose `X-Forwarded-*` are believed; see trust-proxy. */
    readonly trustedHops: number,
  ) {}
}

/**
 * Tells whom a proxy in front says that a request is from. It is believed only when the outermost proxy that is trusted
 * at all (`TRUST_PROXY_HOPS`: the one that faces the network) has one of the addresses that the owner named. Anybody
 * who reaches the web past that proxy has another address, and may send whatever header they like.
 */
@Injectable()
export class ProxyAuth {
  private readonly proxies: BlockList;

  constructor(private readonly settings: ProxyAuthSettings) {
    this.proxies = listOf(settings.addresses);
  }

  /** The user name; null when no proxy that is believed says one. */
  usernameOf(request: Request): string | null {
    const { header, trustedHops } = this.settings;
    if (header === undefined || trustedHops === 0) return null;
    const said = request.headers[header];
    if (typeof said !== 'string' || said.trim() === '') return null;
    const chain = chainOf(request);
    const proxy = chain[trustedHops - 1];
    const between = chain.slice(0, trustedHops - 1);
    const believed = between.every(trustProxy(trustedHops)) && proxy !== undefined && this.isNamed(proxy);
    return believed ? said.trim() : null;
  }

  private isNamed(address: string): boolean {
    const version = isIP(address);
    return version !== 0 && this.proxies.check(address, version === 6 ? 'ipv6' : 'ipv4');
  }
}

/** Who connected to us, who connected to them, and so on: each hop is only as true as the one before it. */
function chainOf(request: Request): string[] {
  const said = request.headers['x-forwarded-for'];
  const before = (Array.isArray(said) ? said.join(',') : (said ?? '')).split(',').reverse();
  return [request.socket.remoteAddress ?? '', ...before].map((one) =>
    one.trim().replace(/^::ffff:(?=\d+\.)/i, ''),
  );
}

function listOf(addresses: readonly string[]): BlockList {
  const list = new BlockList();
  for (const one of addresses) {
    const [address = '', prefix] = one.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return list;
}
