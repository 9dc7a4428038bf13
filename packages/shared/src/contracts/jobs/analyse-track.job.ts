import { z } from 'zod';
import { defineJob } from './define-job.js';

/** Finite by construction: zod's `number` refuses NaN and the infinities. */
const share = z.number().min(0).max(1);
const seconds = z.number().min(0);

/**
 * What is worth telling about a file that could be analysed, at least in part.
 * - `silent`: integrated loudness at or below -60 LUFS; nothing musical is reported.
 * - `too-short-for-tempo`, `too-short-for-key`: under 10 s, under 5 s.
 * - `truncated`: less than 98 % of the declared length could be decoded.
 * - `anti-phase`: left and right cancel each other; the left channel alone was analysed.
 * - `tempo-drift`: no single BPM fits the beats, as with live drummers. `bpm` is then the average.
 * - `tempo-unclear`, `key-unclear`: the estimators found nothing that they could stand for; the value is null.
 * - `clipped`: true peak above +1 dBTP, or flat tops in the decoded samples.
 * - `non-finite-samples`: NaN or infinite samples were replaced by silence.
 * - `models-unusable`: the owner's models of mood could not be used; the formula was.
 * - `shortened`: longer than the analyser reads in full; tempo, key and structure come from an excerpt.
 */
export const analysisFlag = z.enum([
  'silent',
  'too-short-for-tempo',
  'too-short-for-key',
  'truncated',
  'anti-phase',
  'tempo-drift',
  'tempo-unclear',
  'key-unclear',
  'clipped',
  'non-finite-samples',
  'shortened',
  'models-unusable',
]);
export type AnalysisFlag = z.infer<typeof analysisFlag>;

/** The beat grid. A beat falls at `firstBeatSeconds + n * 60 / bpm` when `steady`. */
export const tempoAnalysis = z.object({
  bpm: z.number().min(40).max(220),
  confidence: share,
  firstBeatSeconds: seconds,
  /** A guess at the first "one" of a bar of four; one of the grid's first four beats. */
  downbeatSeconds: seconds,
  /** Best first; the first is `bpm`. Holds the other octave and 3:2 readings, for one-click correction. */
  candidates: z.array(z.object({ bpm: z.number().positive(), probability: share })).min(1),
  /** One straight grid fits the whole track. */
  steady: z.boolean(),
});
export type TempoAnalysis = z.infer<typeof tempoAnalysis>;

const keyName = z.object({
  /** 0 = C, 1 = C♯/D♭ … 11 = B. */
  pitchClass: z.int().min(0).max(11),
  mode: z.enum(['major', 'minor']),
});

export const keyAnalysis = keyName.extend({
  confidence: share,
  secondBest: keyName.nullable(),
  /** How far the record is tuned from A = 440 Hz, -50 to +50 cents. */
  tuningCents: z.number().min(-50).max(50),
});
export type KeyAnalysis = z.infer<typeof keyAnalysis>;

export const loudnessAnalysis = z.object({
  /** EBU R128 integrated loudness. */
  integratedLufs: z.number(),
  /** EBU 3342 loudness range, in LU. */
  rangeLu: z.number().min(0),
  truePeakDbtp: z.number(),
  /** ReplayGain 2.0: -18 LUFS - integrated loudness. */
  replayGainDb: z.number(),
});
export type LoudnessAnalysis = z.infer<typeof loudnessAnalysis>;

/** `model`: from the owner's own trained models. `estimated`: from the documented formula. */
const feelingSource = z.enum(['model', 'estimated']);

export const energyAnalysis = z.object({ value: z.number().min(1).max(10), source: feelingSource });
export type EnergyAnalysis = z.infer<typeof energyAnalysis>;

export const moodAnalysis = z.object({
  happy: share,
  sad: share,
  relaxed: share,
  aggressive: share,
  source: feelingSource,
});
export type MoodAnalysis = z.infer<typeof moodAnalysis>;

/** Sections between changes of energy, in order and without gaps; `energy` is 0 (quietest) to 1 (loudest part). */
export const structureAnalysis = z.object({
  introEndSeconds: seconds,
  outroStartSeconds: seconds,
  sections: z.array(z.object({ startSeconds: seconds, endSeconds: seconds, energy: share })),
});
export type StructureAnalysis = z.infer<typeof structureAnalysis>;

/** A compact description for "sounds like this": compare only vectors of one version. */
export const audioVector = z.object({ version: z.string(), values: z.array(z.number()) });
export type AudioVector = z.infer<typeof audioVector>;

/** What was found in one file. A part that could not be measured is null, never a guess; `flags` say why. */
export const trackAnalysis = z.object({
  featureVersion: z.string(),
  durationSeconds: seconds,
  flags: z.array(analysisFlag),
  tempo: tempoAnalysis.nullable(),
  key: keyAnalysis.nullable(),
  loudness: loudnessAnalysis.nullable(),
  /** essentia's danceability (detrended fluctuation analysis), 0 to about 3. */
  danceability: z.number().min(0).nullable(),
  /** Onsets per second. */
  onsetRate: z.number().min(0).nullable(),
  /** essentia's dynamic complexity: average deviation from the global loudness, in dB. */
  dynamicComplexity: z.number().min(0).nullable(),
  energy: energyAnalysis.nullable(),
  moods: moodAnalysis.nullable(),
  structure: structureAnalysis.nullable(),
  vector: audioVector.nullable(),
  /** Storage key of an audiowaveform `.dat` version 2 with three channels: low, mid and high band. */
  waveformKey: z.string().nullable(),
});
export type TrackAnalysis = z.infer<typeof trackAnalysis>;

/**
 * Decode one stored file and measure it. Reads and writes storage only; knows nothing of tracks or users.
 * `styles` and `bpmRange` settle the octave of the tempo; they never invent one.
 */
export const analyseTrackJob = defineJob({
  name: 'analyse-track',
  title: 'Analyse audio',
  payload: z.object({
    /** Storage key of the audio file. */
    audioKey: z.string().min(1),
    /** Hash of the file's bytes; names what is derived from it. */
    contentHash: z.string().regex(/^[A-Za-z0-9_-]{8,128}$/),
    /** What the catalogue says about the length; used only where the file declares none of its own. */
    durationHintSeconds: z.number().positive().optional(),
    /** The release's styles and genres as Discogs writes them: "Drum n Bass", "Dub". May be empty. */
    styles: z.array(z.string()),
    /** The user's own range: a BPM outside is folded into it by octaves where that is possible. */
    bpmRange: z
      .object({ min: z.number().min(40).max(220), max: z.number().min(40).max(220) })
      .refine((range) => range.min < range.max, 'The range must begin below its end.')
      .optional(),
  }),
  result: trackAnalysis,
  failures: [
    /** Storage has no such file. */
    'audio-missing',
    /** Zero bytes, or a container that holds no sample. */
    'audio-empty',
    /** Not audio, or damaged beyond decoding. */
    'audio-unreadable',
    /** A readable file, such as a video, without an audio stream. */
    'no-audio-stream',
    /** Longer than the analyser accepts (12 hours), as with a zip bomb of silence. */
    'audio-too-long',
    /** The analyser's process died on this file. */
    'analyser-crashed',
    /** Took longer than 60 s plus half the duration. */
    'timed-out',
    /** ffmpeg or ffprobe is not installed. */
    'decoder-missing',
  ],
});
