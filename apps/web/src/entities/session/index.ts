export { meQuery } from './api/me-query';
export { useSession } from './use-session';
