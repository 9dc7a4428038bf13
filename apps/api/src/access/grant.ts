declare const granted: unique symbol;

/** What a person may be let at, of what belongs to somebody. `all` is for the owner alone. */
export type Scope = 'collection' | 'ratings' | 'playlists' | 'audio' | 'all';

/** Scopes that a person may share. */
export type SharedScope = Exclude<Scope, 'all'>;

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
  /** Everything that this grant lets at; ask with `may`. */
  readonly scopes: ReadonlySet<Scope>;
  /** Contravariant: a grant of more fits where less is asked for. */
  readonly [granted]: (scope: S) => void;
}

/** Everything that is one's own. */
export type Own = Grant<Scope>;

/** Whether a grant lets at one more thing than its type says: how a row knows to leave out what is not shared. */
export function may<S extends Scope>(grant: Grant<never>, scope: S): grant is Grant<S> {
  return grant.scopes.has(scope);
}
