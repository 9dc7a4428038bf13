/** A track of the seeded catalogue. */
export interface SeededTrack {
  /** A UUID. */
  id: string;
  title: string;
  artists: string[];
  release: string;
  label: string;
  catalogNumber: string;
  styles: string[];
  country: string;
  /** Camelot. */
  key: string;
  bpm: number;
  year: number;
  /** 0 for none. */
  rating: number;
  /** Seconds since 1970. */
  added: number;
  hasAudio: boolean;
  owners: string[];
}

/** The same catalogue for the same seed and size, track by track. */
export function tracks(seed: number, size: number): Generator<SeededTrack>;
