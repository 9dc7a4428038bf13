import { contentPolicy } from './content-policy';

/** The header of a request in which the layout finds the nonce of its page. */
export const NONCE_HEADER = 'x-nonce';

/** The header in which a browser finds the policy, and Next, in the request, the nonce for its scripts. */
export const POLICY_HEADER = 'content-security-policy';

/**
 * What a page may use of the browser. The camera reads barcodes; sound and full screen are for the player of YouTube too.
 * HSTS is not here: it is the business of whoever ends TLS.
 */
const PERMISSIONS = [
  'camera=(self)',
  'autoplay=(self "https://www.youtube-nocookie.com")',
  'fullscreen=(self "https://www.youtube-nocookie.com")',
  ...['microphone', 'geolocation', 'payment', 'usb', 'serial', 'midi', 'display-capture'].map(
    (name) => `${name}=()`,
  ),
].join(', ');

const FIXED = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // The host alone, and only to https: YouTube's player refuses a page that says nothing.
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': PERMISSIONS,
} as const;

/** The security headers of one page, made for its nonce. */
export function pageHeaders(nonce: string, development: boolean) {
  return { ...FIXED, [POLICY_HEADER]: contentPolicy(nonce, development) } as const;
}
