import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { composeSong, encodeWav, STYLES, type SynthStyle } from '@segue/shared/testing';
import { decode } from '../audio/decode/decode.js';
import { parseEbur128Summary } from '../audio/decode/ebur128-summary.js';
import { probe } from '../audio/decode/probe.js';
import { atMost, printReport, round } from './report.js';
import { withTemporaryFile } from './temporary-file.js';

/** `npm run eval:loudness`: the one-pass loudness against ffmpeg's own `ebur128` run by itself, on ten files. */
const run = promisify(execFile);
const tools = { ffmpeg: 'ffmpeg', ffprobe: 'ffprobe' };
const FIRST_SEED = 700_001;

/** Gain, and how each file is stored. */
const FILES: readonly { name: string; gain: number; args: string[] }[] = [
  { name: 'cd.wav', gain: 1, args: [] },
  { name: 'quiet.flac', gain: 0.05, args: [] },
  { name: 'hot.wav', gain: 4, args: [] },
  { name: 'mp3-128.mp3', gain: 1, args: ['-b:a', '128k'] },
  { name: 'mp3-320.mp3', gain: 1.5, args: ['-b:a', '320k'] },
  { name: 'vinyl-96k.flac', gain: 0.7, args: ['-ar', '96000'] },
  { name: 'dat-48k.wav', gain: 1, args: ['-ar', '48000'] },
  { name: 'mono.ogg', gain: 1, args: ['-ac', '1'] },
  { name: 'phone-8k.wav', gain: 1, args: ['-ar', '8000', '-ac', '1'] },
  { name: 'aac.m4a', gain: 0.5, args: ['-b:a', '192k'] },
];

async function ebur128Alone(file: string) {
  const { stderr } = await run(
    'ffmpeg',
    ['-nostats', '-i', file, '-af', 'ebur128=peak=true', '-f', 'null', '-'],
    {
      maxBuffer: 64 << 20,
    },
  );
  return parseEbur128Summary(stderr);
}

async function compare({ name, gain, args }: (typeof FILES)[number], n: number) {
  const style = (Object.keys(STYLES) as SynthStyle[])[n] ?? 'house';
  const left = composeSong({ seed: FIRST_SEED + n, style, seconds: 60 }).samples.map(
    (sample) => gain * sample,
  );
  const right = left.map((sample, i) => 0.8 * sample + 0.2 * (left[i - 400] ?? 0));
  return withTemporaryFile('source.wav', encodeWav([left, right]), async (source) => {
    const file = path.join(path.dirname(source), name);
    await run('ffmpeg', ['-v', 'error', '-y', '-i', source, ...args, file]);
    const { loudness } = await decode(file, await probe(file, tools), { tools }, () => undefined);
    const reference = await ebur128Alone(file);
    if (!loudness || !reference) throw new Error(`${name} was not measured.`);
    return {
      file: name,
      lufs: loudness.integratedLufs,
      reference: reference.integratedLufs,
      lufsOff: Math.abs(loudness.integratedLufs - reference.integratedLufs),
      rangeOff: Math.abs(loudness.rangeLu - reference.rangeLu),
      peakOff: Math.abs(loudness.truePeakDbtp - reference.truePeakDbtp),
    };
  });
}

const rows: Awaited<ReturnType<typeof compare>>[] = [];
for (const [n, file] of FILES.entries()) rows.push(await compare(file, n));
const worst = Math.max(...rows.map(({ lufsOff }) => lufsOff));

await printReport({
  name: 'eval:loudness',
  rows: rows.map((row) => ({
    ...row,
    lufsOff: round(row.lufsOff),
    rangeOff: round(row.rangeOff),
    peakOff: round(row.peakOff),
  })),
  figures: { files: rows.length, worstLufsOff: round(worst) },
  bars: [atMost('largest difference of integrated loudness, LU', worst, 0.1)],
});
