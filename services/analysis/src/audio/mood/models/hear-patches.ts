import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openFile } from '../../decode/tools.js';
import { MUSICNN_RATE } from './musicnn-bands.js';
import { MusicnnPatches } from './musicnn-patches.js';

/** The mood of a longer recording is that of its first minutes. */
const MOST_SECONDS = 300;

/** Decodes a file once more, as MusiCNN hears it: mono at 16 kHz. @throws Error when ffmpeg cannot */
export async function hearPatches(path: string, ffmpeg: string): Promise<readonly Float32Array[]> {
  const args = [
    ...['-hide_banner', '-nostdin', '-nostats', '-loglevel', 'error', '-threads', '1'],
    ...openFile(path),
    ...['-map', '0:a:0', '-t', String(MOST_SECONDS), '-ac', '1', '-ar', String(MUSICNN_RATE)],
    ...['-c:a', 'pcm_f32le', '-f', 'f32le', 'pipe:1'],
  ];
  const child = spawn(ffmpeg, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = once(child, 'close');
  const patches = new MusicnnPatches();
  let rest = Buffer.alloc(0);
  for await (const piece of child.stdout as AsyncIterable<Buffer>) {
    const bytes = Buffer.concat([new Uint8Array(rest), new Uint8Array(piece)]);
    const whole = bytes.length - (bytes.length % 4);
    patches.push(samplesOf(bytes.subarray(0, whole)));
    rest = bytes.subarray(whole);
  }
  const [code] = (await ended) as [number | null];
  if (code !== 0) throw new Error('ffmpeg could not decode the file for the models.');
  return patches.patches;
}

/** Samples that are not numbers count as silence. */
function samplesOf(bytes: Buffer): Float32Array {
  const samples = new Float32Array(bytes.length / 4);
  for (let place = 0; place < samples.length; place++) {
    const sample = bytes.readFloatLE(4 * place);
    samples[place] = Number.isFinite(sample) ? sample : 0;
  }
  return samples;
}
