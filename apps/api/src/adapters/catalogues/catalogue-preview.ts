/** What is looked for: as a catalogue of records writes it. */
export interface PreviewSearch {
  readonly title: string;
  readonly artist: string;
}

/** Thirty seconds of one recording. */
export interface FoundPreview {
  readonly provider: 'deezer' | 'itunes';
  /** With its version: "Wardance (Serial Killaz Remix)". */
  readonly title: string;
  readonly artist: string;
  readonly album: string | null;
  /** Of the whole recording. */
  readonly durationSeconds: number | null;
  readonly audioUrl: string;
  /** The recording's page, for people. */
  readonly pageUrl: string;
}

export interface PreviewBytes {
  readonly bytes: Uint8Array;
  readonly mime: string;
}
