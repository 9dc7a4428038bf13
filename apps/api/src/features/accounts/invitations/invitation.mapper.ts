import { role, type Invitation } from '@segue/shared/contracts/http';
import type { ListedInvitation, StoredInvitation } from './invitations.repository.js';

type Times = Pick<StoredInvitation, 'usedAt' | 'revokedAt' | 'expiresAt'>;

export function stateOf({ usedAt, revokedAt, expiresAt }: Times, now: Date): Invitation['state'] {
  if (usedAt !== null) return 'used';
  if (revokedAt !== null) return 'revoked';
  return expiresAt <= now ? 'expired' : 'open';
}

export function toInvitation(stored: ListedInvitation, now: Date): Invitation {
  return {
    id: stored.id,
    role: role.parse(stored.role),
    note: stored.note,
    createdAt: stored.createdAt.toISOString(),
    expiresAt: stored.expiresAt.toISOString(),
    state: stateOf(stored, now),
    usedBy: stored.usedBy,
  };
}
