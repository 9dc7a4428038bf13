import type { DiscogsAccount } from '@segue/shared/contracts/http';
import type { StoredAccount } from './stored-account.js';

/** An account as its owner sees it: without its secret. */
export function toDiscogsAccount(stored: StoredAccount): DiscogsAccount {
  const { username, via, state, folders, fields, value, scheduleHours, pushBack, wantlist, paused } = stored;
  return {
    username,
    via: via === 'oauth' ? 'oauth' : 'token',
    state,
    message: stored.stateMessage,
    checkedAt: stored.checkedAt.toISOString(),
    folders,
    fields,
    value,
    scheduleHours,
    pushBack,
    wantlist,
    paused,
    lastSyncAt: stored.lastSyncAt?.toISOString() ?? null,
  };
}
