import type { AskOptions, GetArtist, GetRelease, SearchReleases } from './capabilities.js';
import type {
  AccountField,
  AccountFolder,
  CollectionCopy,
  CollectionPage,
  CollectionValue,
  WantlistPage,
} from './catalogue-collection.js';

/** In whose name a catalogue is asked. `none` is a stranger: less is shown, at less than half the speed. */
export type CatalogueCredentials =
  | { readonly kind: 'none' }
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'oauth'; readonly token: string; readonly tokenSecret: string };

/** Asks in the name of one person. All of them share one limiter, which counts each credential apart. */
export interface ActForPeople {
  as(credentials: CatalogueCredentials): PersonalCatalogue;
}

export interface GetIdentity {
  /** The user name that the credentials belong to. @throws CatalogueError `not-configured` when they are refused */
  getIdentity(options?: AskOptions): Promise<string>;
}

/** A collection as its catalogue keeps it. Null is "no such user"; `private` is an error of that kind. */
export interface GetCollection {
  /** @param page from 1 */
  getCollectionPage(username: string, page: number, options?: AskOptions): Promise<CollectionPage | null>;
  /** The copies of one release that the user has: what is true right now. */
  getCopies(username: string, releaseId: number, options?: AskOptions): Promise<readonly CollectionCopy[]>;
  getFolders(username: string, options?: AskOptions): Promise<readonly AccountFolder[] | null>;
  /** Custom fields; a stranger sees the public ones. */
  getFields(username: string, options?: AskOptions): Promise<readonly AccountField[]>;
  /** What it is worth, for its owner's eyes only. */
  getValue(username: string, options?: AskOptions): Promise<CollectionValue | null>;
}

export interface GetWantlist {
  getWantlistPage(username: string, page: number, options?: AskOptions): Promise<WantlistPage | null>;
}

/** Where a copy stands at the catalogue. */
export interface CopyAddress {
  readonly username: string;
  readonly folderId: number;
  readonly releaseId: number;
  readonly instanceId: number;
}

/** Changes a copy at the catalogue. False: it is no longer there. */
export interface EditCollection {
  /** @param change `rating` from 0 (none) to 5; `folderId` moves it */
  editCopy(
    address: CopyAddress,
    change: { readonly rating?: number; readonly folderId?: number },
    options?: AskOptions,
  ): Promise<boolean>;
  editField(address: CopyAddress, fieldId: number, value: string, options?: AskOptions): Promise<boolean>;
}

/** Everything that can be asked in a person's name. */
export interface PersonalCatalogue
  extends GetRelease, SearchReleases, GetArtist, GetIdentity, GetCollection, GetWantlist, EditCollection {}

export interface OauthToken {
  readonly token: string;
  readonly tokenSecret: string;
}

/** OAuth 1.0a: a person lets this installation act for them, without telling it a password. */
export interface ConnectByOauth {
  /** Whether the keys of an application are there. */
  readonly ready: boolean;
  /** @param callbackUrl where the catalogue sends the browser back to */
  begin(callbackUrl: string): Promise<OauthToken & { readonly authorizeUrl: string }>;
  /** @throws CatalogueError `not-configured` when the verifier or the token is refused */
  finish(begun: OauthToken, verifier: string): Promise<OauthToken>;
}
