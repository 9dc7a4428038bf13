/**
 * What mixing needs to know about one track: plain data, no behaviour, everything but `id` may be unknown (null).
 * Empty lists count as unknown too.
 */
export interface MixTrack {
  readonly id: string;
  /** Beats per minute as recorded (pitch fader at 0). */
  readonly bpm: number | null;
  /** 0..1; null means that nobody doubted the value. */
  readonly bpmConfidence: number | null;
  /** Any notation that `parseKey` reads: `8A`, `1m`, `Gbm`, `F♯ minor`. */
  readonly key: string | null;
  /** 0..1; null means that nobody doubted the value. */
  readonly keyConfidence: number | null;
  /** 1 (calm) .. 10 (peak). */
  readonly energy: number | null;
  /** Strength 0..1 of each mood by name, such as `{ happy: 0.8, dark: 0.1 }`. */
  readonly moods: Readonly<Record<string, number>> | null;
  /** Discogs styles, such as `Deep House`. */
  readonly styles: readonly string[];
  /** Discogs genres, such as `Electronic`. */
  readonly genres: readonly string[];
  readonly artists: readonly string[];
  readonly label: string | null;
  readonly releaseId: string | null;
  readonly year: number | null;
  /** Integrated loudness in LUFS, such as -9.5. */
  readonly loudnessLufs: number | null;
  /** How it sounds: an audio embedding; only vectors of one length compare. */
  readonly audioVector: ArrayLike<number> | null;
  /** What is written about it: a text embedding; only vectors of one length compare. */
  readonly meaningVector: ArrayLike<number> | null;
  readonly durationSeconds: number | null;
  /** Whole days since it was last played out. */
  readonly lastPlayedDaysAgo: number | null;
}

/** A track of which only the given facts are known. */
export function mixTrack(facts: Partial<MixTrack> & Pick<MixTrack, 'id'>): MixTrack {
  return {
    bpm: null,
    bpmConfidence: null,
    key: null,
    keyConfidence: null,
    energy: null,
    moods: null,
    styles: [],
    genres: [],
    artists: [],
    label: null,
    releaseId: null,
    year: null,
    loudnessLufs: null,
    audioVector: null,
    meaningVector: null,
    durationSeconds: null,
    lastPlayedDaysAgo: null,
    ...facts,
  };
}
