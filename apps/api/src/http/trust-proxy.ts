import { BlockList, isIP } from 'node:net';

const near = new BlockList();
near.addSubnet('127.0.0.0', 8);
near.addSubnet('10.0.0.0', 8);
near.addSubnet('172.16.0.0', 12);
near.addSubnet('192.168.0.0', 16);
near.addSubnet('169.254.0.0', 16);
near.addAddress('::1', 'ipv6');
near.addSubnet('fc00::', 7, 'ipv6');
near.addSubnet('fe80::', 10, 'ipv6');

function isNear(address: string): boolean {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  const version = isIP(plain);
  return version !== 0 && near.check(plain, version === 6 ? 'ipv6' : 'ipv4');
}

/**
 * Which hops Express believes when it resolves the address of a client (`app.set('trust proxy', …)`).
 *
 * A hop is believed only while it is one of the `hops` nearest ones AND has a loopback or private address. One hop is
 * right for Segue as it ships: the web (loopback, or its container) stands in front of the api. A reverse proxy before
 * the web makes two. Set 0 when the api itself faces the network. A client that reaches the api past the proxies from
 * a public address can therefore claim nothing; from the same private network it can, which is why sign-in is limited
 * for each account too.
 */
export function trustProxy(hops: number): (address: string, hop: number) => boolean {
  return (address, hop) => hop < hops && isNear(address);
}
