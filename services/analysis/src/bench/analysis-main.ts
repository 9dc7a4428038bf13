import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { composeSong, encodeWav } from '@segue/shared/testing';
import { analyseFile } from '../audio/analyse-file.js';
import { decode, SAMPLE_RATE } from '../audio/decode/decode.js';
import { probe } from '../audio/decode/probe.js';
import { describe } from '../audio/describe.js';
import { loadEssentia } from '../audio/essentia/essentia.js';
import { Listener } from '../audio/listen.js';
import { atLeast, atMost, printReport, round } from '../eval/report.js';
import { withTemporaryFile } from '../eval/temporary-file.js';
import { measureCpu } from './cpu.js';
import { plainRecipe } from './plain-recipe.js';

/** `npm run bench:analysis`: CPU seconds for a five-minute stereo mp3, where they go, and the plain recipe's. */
const SECONDS = 300;
const PIECE = 16_384;
const tools = { ffmpeg: 'ffmpeg', ffprobe: 'ffprobe' };
const run = promisify(execFile);

const { samples } = composeSong({ seed: 600_001, style: 'house', seconds: SECONDS });
const delayed = samples.map((sample, i) => 0.8 * sample + 0.2 * (samples[i - 300] ?? 0));

const measured = await withTemporaryFile('source.wav', encodeWav([samples, delayed]), async (source) => {
  const mp3 = path.join(path.dirname(source), 'track.mp3');
  await run(tools.ffmpeg, ['-v', 'error', '-y', '-i', source, '-b:a', '320k', mp3]);
  const essentia = loadEssentia();
  const whole = await measureCpu(() => analyseFile({ path: mp3, styles: ['House'] }, { tools, essentia }));
  const facts = await probe(mp3, tools);
  const decoding = await measureCpu(() => decode(mp3, facts, { tools }, () => undefined));
  const listening = await measureCpu(() => hear(samples));
  const describing = await measureCpu(() =>
    describe(essentia, listening.result, SECONDS, null, { styles: ['House'] }),
  );
  return { whole, decoding, listening, describing };
});

function hear(mono: Float32Array) {
  const listener = new Listener();
  for (let from = 0; from < mono.length; from += PIECE) listener.push(mono.subarray(from, from + PIECE));
  return listener.end();
}

const plain: { step: string; seconds: number }[] = [];
for (const { name, run: recipe } of plainRecipe()) {
  const { own } = await measureCpu(() => {
    recipe(samples);
  });
  plain.push({ step: `plain essentia: ${name}`, seconds: round(own) });
}

const { whole, decoding, listening, describing } = measured;
const total = whole.own + whole.children;
const plainTotal = plain.reduce((sum, { seconds }) => sum + seconds, 0) + decoding.children;
const ratio = plainTotal / total;

await printReport({
  name: 'bench:analysis',
  rows: [
    { step: 'ffmpeg: decode and EBU R128 with true peak', seconds: round(decoding.children) },
    { step: 'read samples and mix down', seconds: round(decoding.own) },
    { step: 'spectrograms, onsets, pitches, timbre, bands, levels', seconds: round(listening.own) },
    { step: 'beats, tempo, key, mood, structure, vector', seconds: round(describing.own) },
    { step: 'WHOLE, measured apart', seconds: round(total) },
    ...plain,
    { step: 'plain recipe with the same decoding', seconds: round(plainTotal) },
  ],
  figures: {
    trackSeconds: SECONDS,
    sampleRate: SAMPLE_RATE,
    cpuSeconds: round(total),
    plain: round(plainTotal),
    ratio: round(ratio),
  },
  bars: [
    atMost('CPU seconds for a 5-minute track', total, 7),
    atLeast('times less than the plain recipe', ratio, 5),
  ],
});
