import type { LookupFunction } from 'node:net';
import type { CheckedAddress } from './check-address.js';

/** Connects to the addresses that were checked, whatever the name resolves to by now (DNS rebinding). */
export function pinnedLookup({ addresses }: CheckedAddress): LookupFunction {
  return (_host, options, answer) => {
    const [first] = addresses;
    if (options.all === true) answer(null, [...addresses]);
    else answer(null, first?.address ?? '', first?.family);
  };
}
