import type { CatalogueArtist, CatalogueFormat, CatalogueLabel } from './catalogue-release.js';

/** What a listing says of a release: enough to show it, without its tracks. */
export interface ListedRelease {
  readonly discogsId: number;
  readonly masterId: number | null;
  readonly title: string;
  readonly artists: readonly CatalogueArtist[];
  readonly artistCredit: string;
  readonly year: number | null;
  readonly labels: readonly CatalogueLabel[];
  readonly formats: readonly CatalogueFormat[];
  readonly genres: readonly string[];
  readonly styles: readonly string[];
  readonly thumbUrl: string | null;
  readonly coverUrl: string | null;
}

/** One owned copy as the catalogue has it. */
export interface CollectionCopy {
  /** Tells two copies of one release apart. */
  readonly instanceId: number;
  /** Null where the owner alone may see it. */
  readonly folderId: number | null;
  /** From 1 to 5. */
  readonly rating: number | null;
  /** ISO 8601 with the catalogue's own zone. */
  readonly addedAt: string;
  readonly fields: readonly { readonly fieldId: number; readonly value: string }[];
  readonly release: ListedRelease;
}

export interface CollectionPage {
  readonly page: number;
  readonly pages: number;
  /** Copies in the whole collection. */
  readonly items: number;
  readonly copies: readonly CollectionCopy[];
}

export interface Want {
  readonly rating: number | null;
  readonly notes: string;
  readonly addedAt: string;
  readonly release: ListedRelease;
}

export interface WantlistPage {
  readonly page: number;
  readonly pages: number;
  readonly items: number;
  readonly wants: readonly Want[];
}

export interface AccountFolder {
  readonly id: number;
  readonly name: string;
  readonly count: number;
}

export interface AccountField {
  readonly id: number;
  readonly name: string;
  /** "dropdown", "textarea" */
  readonly type: string;
  readonly options: readonly string[];
}

/** In the words of the catalogue: "€1,234.50". */
export interface CollectionValue {
  readonly minimum: string;
  readonly median: string;
  readonly maximum: string;
}
