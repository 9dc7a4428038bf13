export { newNonce } from './nonce';
export { NONCE_HEADER, pageHeaders, POLICY_HEADER } from './page-headers';
