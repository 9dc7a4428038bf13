import type { AnalysisFlag, TrackAnalysis } from '@segue/shared/contracts/jobs';
import { type Decoded, decode, MAX_SECONDS, SAMPLE_RATE, tooLong } from './decode/decode.js';
import { type AudioFacts, probe } from './decode/probe.js';
import type { DecoderTools } from './decode/tools.js';
import { describe, type Description } from './describe.js';
import type { Essentia } from './essentia/essentia.js';
import { AUDIO_FEATURES } from '@segue/shared/domain/music';
import { type Heard, Listener } from './listen.js';
import { describeLoudness, SILENT_LUFS } from './loudness/loudness.js';
import { encodeWaveform } from './waveform/waveform-dat.js';

/** What to analyse, and what is known about it beforehand. */
export interface AnalysisRequest {
  path: string;
  styles: readonly string[];
  bpmRange?: { min: number; max: number } | undefined;
  durationHintSeconds?: number | undefined;
}

/** The analysis as the contract has it, with the waveform's bytes in place of its storage key. */
export interface FileAnalysis {
  analysis: Omit<TrackAnalysis, 'waveformKey'>;
  waveform: Uint8Array;
}

export interface AnalysisContext {
  tools: DecoderTools;
  essentia: Essentia;
  /** Told while decoding: seconds done, and seconds expected (null when the file does not say). */
  onProgress?: (decodedSeconds: number, expectedSeconds: number | null) => void;
}

/**
 * Decodes a file once and measures everything. What could not be measured is null and explained by a flag.
 * Throws AnalysisError for files that are not audio at all.
 */
export async function analyseFile(request: AnalysisRequest, context: AnalysisContext): Promise<FileAnalysis> {
  const facts = await probe(request.path, context.tools);
  if ((facts.declaredSeconds ?? 0) > MAX_SECONDS) throw tooLong();
  const expected = facts.declaredSeconds ?? request.durationHintSeconds ?? null;
  const { decoded, heard, antiPhase } = await hear(request.path, facts, expected, context);
  const flags = decodingFlags(decoded, expected, antiPhase);
  const loudness = decoded.loudness && describeLoudness(decoded.loudness);
  const silent = decoded.loudness
    ? decoded.loudness.integratedLufs <= SILENT_LUFS
    : decoded.tally.mixEnergy === 0;
  const description: Description = silent
    ? { ...NOTHING_HEARD, flags: ['silent'] }
    : describe(context.essentia, heard, decoded.seconds, loudness, request);
  const { flags: musicalFlags, ...features } = description;
  return {
    analysis: {
      featureVersion: AUDIO_FEATURES,
      durationSeconds: decoded.seconds,
      loudness,
      ...features,
      flags: [...flags, ...musicalFlags],
    },
    waveform: encodeWaveform(heard.envelopes, SAMPLE_RATE),
  };
}

const NOTHING_HEARD = {
  tempo: null,
  key: null,
  danceability: null,
  onsetRate: null,
  dynamicComplexity: null,
  energy: null,
  moods: null,
  structure: null,
  vector: null,
};

/** One pass; a second one over the left channel when left and right cancel each other. */
async function hear(
  path: string,
  facts: AudioFacts,
  expected: number | null,
  { tools, onProgress }: AnalysisContext,
): Promise<{ decoded: Decoded; heard: Heard; antiPhase: boolean }> {
  const pass = async (side: 'both' | 'left') => {
    const listener = new Listener();
    let samples = 0;
    const decoded = await decode(path, facts, { tools, side }, (mono) => {
      listener.push(mono);
      samples += mono.length;
      onProgress?.(samples / SAMPLE_RATE, expected);
    });
    return { decoded, heard: listener.end(), antiPhase: decoded.antiPhase };
  };
  const both = await pass('both');
  return both.antiPhase ? { ...(await pass('left')), antiPhase: true } : both;
}

/** Decoded under this share of what was declared: the file is cut short. */
const WHOLE_SHARE = 0.98;
/** Share of samples at full scale that is heard as clipping, and a true peak that says the same. */
const CLIPPED_SHARE = 0.0005;
const CLIPPED_TRUE_PEAK_DBTP = 1;

function decodingFlags(decoded: Decoded, expected: number | null, antiPhase: boolean): AnalysisFlag[] {
  const { tally, seconds, loudness } = decoded;
  const flags: AnalysisFlag[] = [];
  if (decoded.damaged || (expected !== null && seconds < WHOLE_SHARE * expected)) flags.push('truncated');
  if (tally.nonFinite > 0) flags.push('non-finite-samples');
  if (antiPhase) flags.push('anti-phase');
  const overshoots = loudness !== null && loudness.truePeakDbtp >= CLIPPED_TRUE_PEAK_DBTP;
  if (overshoots || tally.clipped > CLIPPED_SHARE * tally.frames) flags.push('clipped');
  return flags;
}
