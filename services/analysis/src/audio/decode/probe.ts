import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { z } from 'zod';
import { AnalysisError } from '../analysis-error.js';
import { type DecoderTools, openFile } from './tools.js';

/** What the file says about itself; any of it may be a lie. */
export interface AudioFacts {
  /** Null when the container does not say. */
  declaredSeconds: number | null;
  channels: number;
  sampleRate: number;
  codec: string;
}

const PROBE_TIMEOUT_MS = 30_000;

const optionalSeconds = z.coerce.number().positive().optional().catch(undefined);
const probeOutput = z.object({
  streams: z
    .array(
      z.object({
        codec_type: z.string().optional(),
        codec_name: z.string().default('unknown'),
        channels: z.number().int().min(1).optional().catch(undefined),
        sample_rate: z.coerce.number().positive().optional().catch(undefined),
        duration: optionalSeconds,
      }),
    )
    .default([]),
  format: z.object({ duration: optionalSeconds }).default({ duration: undefined }),
});

/**
 * Asks ffprobe what a file holds.
 * Throws AnalysisError `audio-missing`, `audio-empty`, `audio-unreadable`, `no-audio-stream` or `decoder-missing`.
 */
export async function probe(path: string, tools: DecoderTools, signal?: AbortSignal): Promise<AudioFacts> {
  const { size } = await stat(path).catch(() => {
    throw new AnalysisError('audio-missing', 'The stored file is not there.');
  });
  if (size === 0) throw new AnalysisError('audio-empty', 'The file has no bytes. Fetch or upload it again.');
  const output = probeOutput.parse(JSON.parse(await runProbe(path, tools, signal)));
  const audio = output.streams.find((stream) => stream.codec_type === 'audio');
  if (!audio) throw new AnalysisError('no-audio-stream', 'The file can be read but holds no sound.');
  if (audio.channels === undefined || audio.sample_rate === undefined) {
    throw new AnalysisError(
      'audio-unreadable',
      `The ${audio.codec_name} stream is damaged: it names no channels.`,
    );
  }
  return {
    declaredSeconds: audio.duration ?? output.format.duration ?? null,
    channels: audio.channels,
    sampleRate: audio.sample_rate,
    codec: audio.codec_name,
  };
}

function runProbe(path: string, tools: DecoderTools, signal?: AbortSignal): Promise<string> {
  const args = ['-v', 'error', '-show_streams', '-show_format', '-of', 'json', ...openFile(path)];
  const options = { timeout: PROBE_TIMEOUT_MS, maxBuffer: 8 << 20, ...(signal ? { signal } : {}) };
  return new Promise((resolve, reject) => {
    execFile(tools.ffprobe, args, options, (error, stdout, stderr) => {
      if (!error) resolve(stdout);
      else reject(error.code === 'ENOENT' ? decoderMissing(tools.ffprobe) : unreadable(stderr));
    });
  });
}

function unreadable(stderr: string): AnalysisError {
  return new AnalysisError('audio-unreadable', `ffmpeg finds no audio in this file: ${lastLine(stderr)}`);
}

/** The failure when a decoder program is not installed. */
export function decoderMissing(program: string): AnalysisError {
  return new AnalysisError(
    'decoder-missing',
    `${program} was not found. Install ffmpeg or name it in FFMPEG_PATH.`,
  );
}

/** The last thing that a tool said, without the path of the file. */
export function lastLine(stderr: string): string {
  const line = stderr.trim().split('\n').at(-1) ?? '';
  return line.replace(/file:\S*/g, '').replace(/^[:\s]+/, '') || 'the decoder gave no reason.';
}
