import type { Access, User } from '@segue/shared/contracts/http';
import type { Request } from 'express';

/** Who calls: a person of this installation, whether by session cookie, by API key or because a proxy says so. */
export type Principal = Pick<User, 'id' | 'username' | 'name' | 'role'>;

/** How the caller proved it. A browser sends cookies, and asks through a proxy, by itself: those need the check of the origin. */
export interface Authentication {
  readonly principal: Principal;
  readonly via: 'cookie' | 'api-key' | 'proxy';
  /** Of the session, by cookie. */
  readonly sessionId?: string;
}

/**
 * Port: tells who a request is from. Implemented by `features/accounts`.
 * Answers null for a request without credentials; throws `unauthorized` for credentials that are wrong or no longer hold.
 */
export abstract class Authenticator {
  abstract authenticate(request: Request): Promise<Authentication | null>;
}

const rank: Record<Access, number> = { public: 0, reader: 1, member: 2, owner: 3 };

/** Whether a role reaches what a route asks for: an owner may do all, a member all but the owner's, a reader may read. */
export function mayAccess(role: Principal['role'], access: Access): boolean {
  return rank[role] >= rank[access];
}
