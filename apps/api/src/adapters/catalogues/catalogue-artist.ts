export interface ArtistName {
  readonly discogsId: number;
  /** As the catalogue writes it: "Kailash (2)". */
  readonly name: string;
}

/** An artist's own page at a catalogue. */
export interface CatalogueArtistPage extends ArtistName {
  /** Spellings that stand on records. */
  readonly variations: readonly string[];
  /** The same person under other names. */
  readonly aliases: readonly ArtistName[];
  /** Groups that they are in. */
  readonly groups: readonly (ArtistName & { readonly active: boolean })[];
  /** Members, when it is a group. */
  readonly members: readonly (ArtistName & { readonly active: boolean })[];
  readonly imageUrl: string | null;
}
