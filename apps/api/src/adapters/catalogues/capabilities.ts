import type { DiscogsReleaseId } from '@segue/shared/domain/music';
import type { CatalogueArtistPage } from './catalogue-artist.js';
import type { CatalogueRelease } from './catalogue-release.js';
import type { FoundPreview, PreviewBytes, PreviewSearch } from './catalogue-preview.js';
import type { FoundRelease, ReleaseSearch } from './catalogue-search.js';

/** Injection token of the catalogue that releases are asked of. */
export const CATALOGUE = Symbol('Catalogue');
/** Injection token of the catalogues that have previews, in the order they are asked: `PreviewCatalogue[]`. */
export const PREVIEW_CATALOGUES = Symbol('PreviewCatalogues');
/** Injection token of how a person lets it act for them: `ConnectByOauth`. */
export const CATALOGUE_OAUTH = Symbol('CatalogueOauth');

/**
 * What a catalogue may be able to do: one interface a question, so that each provider says by its type what it
 * offers. Every method throws CatalogueError when there is no answer; "no such thing" is an answer: null.
 */
export interface GetRelease {
  getRelease(id: DiscogsReleaseId, options?: GetReleaseOptions): Promise<ReleaseAnswer | null>;
}

export interface AskOptions {
  readonly signal?: AbortSignal;
}

export interface GetReleaseOptions extends AskOptions {
  /** Of the answer that is kept already: `unchanged` then costs next to nothing. */
  readonly etag?: string | null;
}

export type ReleaseAnswer =
  | { readonly status: 'found'; readonly release: CatalogueRelease; readonly etag: string | null }
  | { readonly status: 'unchanged' };

export interface SearchReleases {
  /** At most 50, best first. @throws CatalogueError `not-configured` where a search needs a token */
  searchReleases(search: ReleaseSearch, options?: AskOptions): Promise<readonly FoundRelease[]>;
}

export interface GetArtist {
  getArtist(id: number, options?: AskOptions): Promise<CatalogueArtistPage | null>;
}

export interface FindPreviews {
  /** At most 25 recordings that may be the one, in the catalogue's order; only those that can be heard. */
  findPreviews(search: PreviewSearch, options?: AskOptions): Promise<readonly FoundPreview[]>;
}

export interface OpenPreview {
  /** The sound itself, at most 4 MB. @throws CatalogueError `failed` when it is gone or comes from a foreign host */
  openPreview(audioUrl: string, options?: AskOptions): Promise<PreviewBytes>;
}

export interface PreviewCatalogue extends FindPreviews, OpenPreview {
  /** Names it in the database and for people. */
  readonly provider: 'deezer' | 'itunes';
}
