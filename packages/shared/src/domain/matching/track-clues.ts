/** What is known of a track, from a catalogue, a file's tags or its name. Unknown is null. */
export interface TrackClues {
  readonly title: string;
  readonly artist: string | null;
  readonly album: string | null;
  readonly durationSeconds: number | null;
  /** As printed: "A1", "1-03". */
  readonly position: string | null;
  /** Number in the whole release or folder, from 1. */
  readonly ordinal: number | null;
  readonly year: number | null;
}

/** Clues with nothing known but the title. */
export function titleOnly(title: string): TrackClues {
  return {
    title,
    artist: null,
    album: null,
    durationSeconds: null,
    position: null,
    ordinal: null,
    year: null,
  };
}
