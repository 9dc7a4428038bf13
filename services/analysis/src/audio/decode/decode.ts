import { spawn } from 'node:child_process';
import { AnalysisError } from '../analysis-error.js';
import { type DecodeTally, downmix, emptyTally, isAntiPhase } from './downmix.js';
import { type Ebur128Summary, parseEbur128Summary } from './ebur128-summary.js';
import { type AudioFacts, decoderMissing, lastLine } from './probe.js';
import { type DecoderTools, openFile } from './tools.js';

/** Everything downstream works on mono at this rate. */
export const SAMPLE_RATE = 44_100;

/** Longest recording that is accepted. A few kilobytes of compressed silence can claim any length. */
export const MAX_SECONDS = 12 * 3600;

export interface Decoded {
  seconds: number;
  /** Null when it could not be measured: digital silence, or samples that are not numbers. */
  loudness: Ebur128Summary | null;
  tally: DecodeTally;
  antiPhase: boolean;
  /** ffmpeg said that it could not decode all of the stream. */
  damaged: boolean;
}

export interface DecodeOptions {
  tools: DecoderTools;
  /** `left` reads the left channel alone, for recordings whose channels cancel. */
  side?: 'both' | 'left';
  signal?: AbortSignal;
}

/**
 * Decodes a file in one ffmpeg pass: EBU R128 loudness on the untouched stream, and its samples as mono at
 * 44.1 kHz, handed to `onSamples` piece by piece. Holds no more than a pipe's buffer.
 * Throws AnalysisError `audio-empty`, `audio-unreadable`, `audio-too-long` or `decoder-missing`.
 */
export async function decode(
  path: string,
  facts: AudioFacts,
  { tools, side = 'both', signal }: DecodeOptions,
  onSamples: (mono: Float32Array) => void,
): Promise<Decoded> {
  const channels = facts.channels === 1 ? 1 : 2;
  const ffmpeg = spawn(tools.ffmpeg, decodeArguments(path, channels), {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal ? { signal } : {}),
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    ffmpeg.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ENOENT' ? decoderMissing(tools.ffmpeg) : error),
    );
    ffmpeg.once('close', resolve);
  });
  const stderr = collectTail(ffmpeg.stderr);
  const tally = emptyTally();
  const read = readFrames(ffmpeg.stdout, channels, (frames) =>
    onSamples(downmix(frames, channels, side, tally)),
  );
  const [code] = await Promise.all([ended, read]);
  const seconds = tally.frames / SAMPLE_RATE;
  if (tally.frames === 0) throw nothingDecoded(code, stderr());
  if (seconds >= MAX_SECONDS) throw tooLong();
  return {
    seconds,
    loudness: tally.nonFinite === 0 ? parseEbur128Summary(stderr()) : null,
    tally,
    antiPhase: channels === 2 && isAntiPhase(tally),
    damaged: code !== 0,
  };
}

/** `framelog=verbose` keeps the log short; with `quiet` ffmpeg 5 prints a summary of zeros. */
function decodeArguments(path: string, channels: 1 | 2): string[] {
  const layout = channels === 1 ? 'mono' : 'stereo';
  const graph =
    '[0:a:0]asplit=2[measure][samples];[measure]ebur128=peak=true:framelog=verbose,anullsink;' +
    `[samples]aresample=${SAMPLE_RATE},aformat=sample_fmts=flt:channel_layouts=${layout}[out]`;
  return [
    ...['-hide_banner', '-nostdin', '-nostats', '-loglevel', 'info', '-threads', '1'],
    ...openFile(path),
    ...['-filter_complex', graph, '-map', '[out]', '-t', String(MAX_SECONDS)],
    ...['-c:a', 'pcm_f32le', '-f', 'f32le', 'pipe:1'],
  ];
}

/** The failure of a recording beyond MAX_SECONDS. */
export function tooLong(): AnalysisError {
  return new AnalysisError('audio-too-long', 'The recording is longer than 12 hours. Split it first.');
}

function nothingDecoded(code: number | null, stderr: string): AnalysisError {
  if (code === 0) return new AnalysisError('audio-empty', 'The file is well-formed but holds no sample.');
  return new AnalysisError('audio-unreadable', `The audio cannot be decoded: ${lastLine(stderr)}`);
}

/** Passes whole frames on and keeps the bytes of a cut one for the next piece. */
async function readFrames(
  stdout: AsyncIterable<Uint8Array>,
  channels: number,
  onFrames: (interleaved: Float32Array) => void,
): Promise<void> {
  const frameBytes = 4 * channels;
  let rest = new Uint8Array(0);
  for await (const piece of stdout) {
    const bytes = new Uint8Array(rest.length + piece.length);
    bytes.set(rest);
    bytes.set(piece, rest.length);
    const frames = Math.floor(bytes.length / frameBytes);
    onFrames(new Float32Array(bytes.buffer, 0, frames * channels));
    rest = bytes.slice(frames * frameBytes);
  }
}

const TAIL_CHARACTERS = 16_384;

/** Keeps the end of what a tool says; a damaged file can make it say megabytes. */
function collectTail(stream: NodeJS.ReadableStream): () => string {
  let tail = '';
  stream.on('data', (piece: Buffer) => {
    tail = (tail + piece.toString('utf8')).slice(-TAIL_CHARACTERS);
  });
  return () => tail;
}
