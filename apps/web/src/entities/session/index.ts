export { meQuery } from './api/me-query';
export { OwnerOnly } from './owner-only';
export { useSession } from './use-session';
