import type { Grant, Own, Scope } from './grant.js';

const EVERYTHING: ReadonlySet<Scope> = new Set(['collection', 'ratings', 'playlists', 'audio', 'all']);

/** What a signed-in person may do with what is theirs: everything that their role allows. */
export function own(person: { readonly id: string }): Own {
  return issue<Scope>(person.id, person.id, EVERYTHING);
}

/** The same for a background job, which works for the person who asked for it. Only jobs, outcomes and boot may use it. */
export function onBehalfOf(userId: string): Own {
  return issue<Scope>(userId, userId, EVERYTHING);
}

/** For `AccessService` alone, once it has looked. */
export function issue<S extends Scope>(
  ownerId: string,
  viewerId: string,
  scopes: ReadonlySet<Scope>,
): Grant<S> {
  return { ownerId, viewerId, scopes } as Grant<S>;
}
