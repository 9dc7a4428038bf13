import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { composeSong, encodeWav, treeMegabytes } from '@segue/shared/testing';
import { atLeast, atMost, printReport, round } from '../eval/report.js';
import { AnalyserPool } from '../pool/analyser-pool.js';

/** `npm run bench:long-mix [-- hours]`: a mix of three hours in a real analyser process, and the memory that it takes. */
const HOURS = Number(process.argv[2] ?? 3);
const SONG_SECONDS = 60;
const LOOK_EVERY_MS = 200;
const run = promisify(execFile);

const folder = await mkdtemp(path.join(tmpdir(), 'segue-long-mix-'));
const pool = new AnalyserPool({ tools: { ffmpeg: 'ffmpeg', ffprobe: 'ffprobe' }, size: 1 });
try {
  const mix = await makeMix();
  let most = 0;
  const looks = setInterval(() => {
    for (const pid of pool.pids()) most = Math.max(most, treeMegabytes(pid));
  }, LOOK_EVERY_MS);
  const start = performance.now();
  const { analysis, waveform } = await pool.analyse({ path: mix, styles: ['House'] });
  clearInterval(looks);
  const wall = (performance.now() - start) / 1000;
  pool.close();
  const { durationSeconds, tempo, flags } = analysis;
  await printReport({
    name: 'bench:long-mix',
    rows: [
      { what: 'length, s', value: round(durationSeconds, 0) },
      { what: 'wall, s', value: round(wall, 0) },
      { what: 'memory of analyser and ffmpeg at most, MB', value: round(most, 0) },
      { what: 'BPM', value: tempo?.bpm ?? 'none' },
      { what: 'flags', value: flags.join(', ') },
      { what: 'waveform, KB', value: round(waveform.length / 1024, 0) },
    ],
    figures: { hours: HOURS, durationSeconds, wall, memoryMb: most, flags },
    bars: [
      atMost('memory, MB', most, 700),
      atLeast('share of the mix that was heard', durationSeconds / (HOURS * 3600), 0.99),
    ],
  });
} finally {
  pool.close();
  await rm(folder, { recursive: true, force: true });
}

/** Frames of MP3 can be joined: one song again and again costs nothing to make, and as much to hear as a real mix. */
async function makeMix(): Promise<string> {
  const { samples } = composeSong({ seed: 620_000, style: 'house', seconds: SONG_SECONDS });
  const source = path.join(folder, 'song.wav');
  const song = path.join(folder, 'song.mp3');
  await writeFile(source, encodeWav([samples, samples]));
  const plain = ['-write_xing', '0', '-id3v2_version', '0', '-b:a', '128k'];
  await run('ffmpeg', ['-v', 'error', '-i', source, ...plain, song]);
  const bytes = new Uint8Array(await readFile(song));
  const mix = path.join(folder, 'mix.mp3');
  const repeats = Math.round((HOURS * 3600) / SONG_SECONDS);
  await writeFile(
    mix,
    Array.from({ length: repeats }, () => bytes),
  );
  return mix;
}
