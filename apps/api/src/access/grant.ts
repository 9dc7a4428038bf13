declare const granted: unique symbol;

/** What a person may be let at, of what belongs to somebody. `all` is for the owner alone. */
export type Scope = 'collection' | 'ratings' | 'playlists' | 'audio' | 'all';

/**
 * Proof that `viewerId` may have the `S` of what belongs to `ownerId`. A repository that reads or writes what is
 * personal asks for one instead of a bare user id, so that a forgotten check does not compile. One for all scopes
 * passes wherever one scope is asked for, and never the other way round.
 *
 * Nobody can make one by hand: they come from `own`, from `onBehalfOf` in background jobs, and from `AccessService`.
 */
export interface Grant<S extends Scope> {
  readonly ownerId: string;
  readonly viewerId: string;
  /** Contravariant: a grant of more fits where less is asked for. */
  readonly [granted]: (scope: S) => void;
}

/** Everything that is one's own. */
export type Own = Grant<Scope>;

/** What a signed-in person may do with what is theirs: everything that their role allows. */
export function own(person: { readonly id: string }): Own {
  return issue<Scope>(person.id, person.id);
}

/** The same for a background job, which works for the person who asked for it. Only jobs, outcomes and boot may use it. */
export function onBehalfOf(userId: string): Own {
  return issue<Scope>(userId, userId);
}

/** For `AccessService` alone, once it has looked. */
export function issue<S extends Scope>(ownerId: string, viewerId: string): Grant<S> {
  return { ownerId, viewerId } as Grant<S>;
}
