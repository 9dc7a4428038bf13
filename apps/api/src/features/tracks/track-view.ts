import type { Mood } from '@segue/shared/domain/mixing';

/** What one source says of one value of a track, as `TrackValue` holds it. */
export interface StoredValue {
  readonly field: 'bpm' | 'key' | 'energy';
  /** "user", "import:<format>", "tags" */
  readonly source: string;
  readonly value: unknown;
  readonly confidence: number | null;
}

/** The newest analysis of the audio that a track plays now. */
export interface AnalysisFacts {
  readonly featureVersion: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
  readonly bpm: number | null;
  readonly bpmConfidence: number | null;
  readonly keyPitchClass: number | null;
  readonly keyMode: 'major' | 'minor' | null;
  readonly keyConfidence: number | null;
  readonly loudnessLufs: number | null;
  readonly danceability: number | null;
  /** Shares 0..1 by mood; null where none was heard. */
  readonly moods: Readonly<Partial<Record<Mood, number>>> | null;
  readonly energy: number | null;
  readonly energySource: string | null;
  readonly waveformKey: string | null;
  readonly flags: readonly string[];
}

/**
 * One track as one person sees it: the shared catalogue, the audio and its analysis, and what is that person's own.
 * Rows of lists, search documents and pools are all mapped from this.
 */
export interface TrackView {
  readonly kind: 'track' | 'release';
  readonly userId: string;
  readonly id: string;
  readonly releaseId: string | null;
  readonly position: string;
  readonly sortOrder: number;
  readonly title: string;
  readonly artist: string;
  readonly durationSeconds: number | null;
  readonly releaseTitle: string;
  /** The line as it is shown. */
  readonly label: string;
  /** Each label by itself. */
  readonly labels: readonly string[];
  readonly catalogNumber: string;
  readonly year: number | null;
  readonly country: string | null;
  /** Of the record, as its line says: `2x12", Album`. */
  readonly format: string;
  readonly genres: readonly string[];
  readonly styles: readonly string[];
  readonly thumbUrl: string | null;
  readonly owned: boolean;
  readonly folders: readonly string[];
  /** Where the copies stand: "Living room", "Living room / Box 3". */
  readonly places: readonly string[];
  readonly addedAt: Date | null;
  readonly rating: number | null;
  readonly tags: readonly string[];
  /** Ids of this person's plain crates that hold it. */
  readonly crates: readonly string[];
  /** The file that it plays; null without one, and while the one that it has is missing from its folder. */
  readonly audioFileId: string | null;
  readonly values: readonly StoredValue[];
  readonly analysis: AnalysisFacts | null;
}
