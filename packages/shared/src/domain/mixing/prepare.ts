import type { MixTrack } from './mix-track.js';
import type { MusicalKey } from './key.js';
import { moodList, type MoodList } from './likeness.js';
import { parseKey } from './parse-key.js';
import { artistKeys, labelKey } from './penalties.js';
import { stylePaths, type StylePath } from './style-likeness.js';
import { unitVector } from './vector.js';

/** A track with everything read once that scoring a pair would otherwise read again and again. */
export interface PreparedTrack {
  readonly track: MixTrack;
  readonly bpm: number | null;
  readonly bpmConfidence: number;
  readonly key: MusicalKey | null;
  readonly keyConfidence: number;
  readonly energy: number | null;
  readonly moods: MoodList | null;
  readonly styles: readonly StylePath[];
  readonly sound: Float32Array | null;
  readonly meaning: Float32Array | null;
  readonly loudness: number | null;
  readonly year: number | null;
  /** Artists and label as they compare. */
  readonly artistKeys: readonly string[];
  readonly labelKey: string | null;
}

/** Reads a track for scoring. A value that cannot be (a BPM of 0, NaN in a vector, a key `Off`) is unknown. */
export function prepareTrack(track: MixTrack): PreparedTrack {
  return {
    track,
    bpm: positive(track.bpm),
    bpmConfidence: confidence(track.bpmConfidence),
    key: track.key === null ? null : parseKey(track.key),
    keyConfidence: confidence(track.keyConfidence),
    energy: finite(track.energy),
    moods: moodList(track.moods),
    styles: stylePaths(track.styles, track.genres),
    sound: track.audioVector && unitVector(track.audioVector),
    meaning: track.meaningVector && unitVector(track.meaningVector),
    loudness: finite(track.loudnessLufs),
    year: positive(track.year),
    artistKeys: artistKeys(track),
    labelKey: labelKey(track),
  };
}

const finite = (value: number | null): number | null =>
  value !== null && Number.isFinite(value) ? value : null;

const positive = (value: number | null): number | null =>
  value !== null && finite(value) !== null && value > 0 ? value : null;

const confidence = (value: number | null): number => Math.min(1, Math.max(0, finite(value) ?? 1));
