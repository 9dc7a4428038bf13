import type { CreditRole, DiscogsReleaseId, YouTubeVideoId } from '@segue/shared/domain/music';

/** A release as a catalogue describes it, in Segue's own words. Nothing in it is a guess: unknown is null or empty. */
export interface CatalogueRelease {
  readonly discogsId: DiscogsReleaseId;
  /** The work that this is one edition of; null when it stands alone. */
  readonly masterId: number | null;
  readonly title: string;
  readonly artists: readonly CatalogueArtist[];
  /** All artists in one line, ready to show. */
  readonly artistCredit: string;
  readonly year: number | null;
  readonly country: string | null;
  readonly labels: readonly CatalogueLabel[];
  readonly formats: readonly CatalogueFormat[];
  readonly genres: readonly string[];
  readonly styles: readonly string[];
  /** In playing order, headings and empty lines left out, suites opened into their parts. */
  readonly tracks: readonly CatalogueTrack[];
  readonly videos: readonly CatalogueVideo[];
  /** Digits only, each once. */
  readonly barcodes: readonly string[];
  readonly identifiers: readonly CatalogueIdentifier[];
  readonly images: readonly CatalogueImage[];
  readonly coverUrl: string | null;
  readonly thumbUrl: string | null;
  /** When the catalogue last changed it, ISO 8601. */
  readonly changedAt: string | null;
}

export interface CatalogueArtist {
  /** Null for a name without a page of its own. */
  readonly discogsId: number | null;
  /** As the catalogue writes it, with the number that tells namesakes apart: "Soundclash (3)". */
  readonly name: string;
  /** As printed on the release, when that differs. */
  readonly anv: string | null;
  /** The word before the next artist. */
  readonly join: string | null;
}

export interface CatalogueCredit extends CatalogueArtist {
  /** As the catalogue writes it: "Vocals [Featuring]". */
  readonly role: string;
  readonly roles: readonly CreditRole[];
}

export interface CatalogueLabel {
  readonly discogsId: number | null;
  readonly name: string;
  readonly catalogNumber: string | null;
}

export interface CatalogueFormat {
  /** "Vinyl", "CD", "File"… */
  readonly name: string;
  readonly quantity: number;
  /** Free text: "Gatefold", "180 g". */
  readonly text: string | null;
  readonly descriptions: readonly string[];
}

export interface CatalogueTrack {
  /** As printed: "A1", "AA", "1-03"; empty when the catalogue has none. */
  readonly position: string;
  /** From 1, without gaps. */
  readonly sortOrder: number;
  /** The heading that it stands under. */
  readonly heading: string | null;
  /** The suite that it is a part of. */
  readonly suite: string | null;
  readonly title: string;
  /** Its own artists, or else the release's. */
  readonly artists: readonly CatalogueArtist[];
  readonly artistCredit: string;
  /** Remixers, guests, producers, writers: on the track itself or on the release for this track. */
  readonly credits: readonly CatalogueCredit[];
  readonly durationSeconds: number | null;
}

export interface CatalogueVideo {
  readonly url: string;
  readonly youTubeId: YouTubeVideoId | null;
  readonly title: string;
  readonly durationSeconds: number | null;
}

export interface CatalogueIdentifier {
  /** "Barcode", "Matrix / Runout", "Label Code"… */
  readonly type: string;
  readonly value: string;
  readonly description: string | null;
}

export interface CatalogueImage {
  readonly kind: 'primary' | 'secondary';
  readonly url: string;
  readonly thumbUrl: string | null;
  readonly width: number | null;
  readonly height: number | null;
}
