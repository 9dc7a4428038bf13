export { cookieOwner } from './cookie-owner.js';
export { parseNetscapeCookies, type Cookie } from './netscape-cookies.js';
