// What `bench:gapless` plays: one sound, cut into files that belong together, and what is made of it by each format.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { encodeWav } from '@segue/shared/testing';

export const FREQUENCY = 441;
export const AMPLITUDE = 0.4;

/** How each format is written, as most programs do it: LAME's tag for MP3, an edit list for AAC. */
export const FORMATS = [
  { name: 'WAV', ending: 'wav', mime: 'audio/wav', rate: 44_100, lossless: true },
  { name: 'FLAC', ending: 'flac', mime: 'audio/flac', rate: 44_100, lossless: true, args: ['-c:a', 'flac'] },
  {
    name: 'MP3 320 k, LAME tag',
    ending: 'mp3',
    mime: 'audio/mpeg',
    rate: 44_100,
    args: ['-c:a', 'libmp3lame', '-b:a', '320k'],
  },
  {
    name: 'MP3 320 k, no tag',
    ending: 'mp3',
    mime: 'audio/mpeg',
    rate: 44_100,
    args: ['-c:a', 'libmp3lame', '-b:a', '320k', '-write_xing', '0', '-id3v2_version', '0'],
  },
  {
    name: 'AAC 256 k (m4a)',
    ending: 'm4a',
    mime: 'audio/mp4',
    rate: 44_100,
    args: ['-c:a', 'aac', '-b:a', '256k', '-movflags', '+faststart'],
  },
  { name: 'WAV 48 kHz', ending: 'wav', mime: 'audio/wav', rate: 48_000, lossless: false },
];

/** A sine on the left, to see its phase by; on the right noise, whose every sample stands at one place only. */
export function continuousSound(frames, rate) {
  let state = 12345;
  // Numerical Recipes' quick generator: good enough to be nowhere the same twice.
  const random = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 31 - 1;
  let [slow, slower] = [0, 0];
  const left = new Float32Array(frames);
  const right = new Float32Array(frames);
  for (let at = 0; at < frames; at++) {
    left[at] = AMPLITUDE * Math.sin((2 * Math.PI * FREQUENCY * at) / rate + 0.3);
    slow += 0.4 * (random() - slow);
    slower += 0.4 * (slow - slower);
    right[at] = slower;
  }
  return [left, right];
}

/** Writes the pieces in a format. @returns their bytes, and where each begins in the whole */
export function writePieces(folder, format, pieces) {
  const starts = [0];
  for (let piece = 0; piece < pieces; piece++)
    starts.push(starts[piece] + Math.round(format.rate * 1.05) + 137 * piece);
  const sound = continuousSound(starts[pieces], format.rate);
  mkdirSync(folder, { recursive: true });
  const files = starts.slice(0, pieces).map((from, piece) => {
    const wav = encodeWav(
      sound.map((channel) => channel.subarray(from, starts[piece + 1])),
      format.rate,
    );
    if (!format.args) return wav;
    const [source, target] = ['piece.wav', `piece.${format.ending}`].map((name) => path.join(folder, name));
    writeFileSync(source, wav);
    execFileSync('ffmpeg', ['-v', 'error', '-y', '-i', source, ...format.args, target]);
    return readFileSync(target);
  });
  return { files, starts, sound };
}
