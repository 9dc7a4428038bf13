export { AddressRefused } from './address-refused.js';
export { checkAddress, checkForm, type AddressPolicy, type CheckedAddress } from './check-address.js';
export { pinnedLookup } from './pinned-lookup.js';
export { isPrivateAddress } from './private-address.js';
