export { OfflineError } from './offline-error.js';
export { Outbound } from './outbound.js';
