/** What a release document is made of: names, titles and numbers. Leave out what is not known. */
export interface ReleaseFacts {
  readonly id: number;
  readonly title: string;
  readonly artists: readonly ArtistFacts[];
  readonly year?: number;
  readonly country?: string;
  readonly master?: number;
  readonly credits?: readonly CreditFacts[];
  readonly labels?: readonly LabelFacts[];
  readonly formats?: readonly FormatFacts[];
  readonly genres?: readonly string[];
  readonly styles?: readonly string[];
  readonly tracks?: readonly (TrackFacts | HeadingFacts)[];
  readonly videos?: readonly VideoFacts[];
  readonly barcodes?: readonly string[];
}

export interface ArtistFacts {
  readonly id: number;
  readonly name: string;
  readonly anv?: string;
  readonly join?: string;
}

export interface CreditFacts extends ArtistFacts {
  readonly role: string;
  /** "A1, A3 to A5"; left out when the credit is for all. */
  readonly tracks?: string;
}

export interface LabelFacts {
  readonly id: number;
  readonly name: string;
  readonly catno: string;
}

export interface FormatFacts {
  readonly name: string;
  readonly qty: string;
  readonly descriptions?: readonly string[];
  readonly text?: string;
}

export interface TrackFacts {
  readonly position: string;
  readonly title: string;
  readonly duration?: string;
  readonly artists?: readonly ArtistFacts[];
  readonly credits?: readonly CreditFacts[];
  /** Makes this an index track, a suite of these parts. */
  readonly parts?: readonly TrackFacts[];
}

export interface HeadingFacts {
  readonly heading: string;
}

export interface VideoFacts {
  readonly uri: string;
  readonly title: string;
  /** Seconds. */
  readonly duration: number;
}

/** A release of the sample crate, with the lines of a collection export that list its copies. */
export interface SampleRelease extends ReleaseFacts {
  readonly rows: readonly string[];
}
