// `npm run bench:gapless`: how tracks follow each other. Plays one sound that is cut into eleven files in Chromium, by
// the player itself, records what leaves its AudioContext and looks at the ten joins; the old way (a timer) beside the
// splice, in one run. With a word behind it (`-- FLAC`) only the formats that have it in their name.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium } from '@playwright/test';
import { rolldown } from 'rolldown';
import { printReport } from '../../scripts/bench-report.mjs';
import { measureJoins } from './gapless-joins.mjs';
import { FORMATS, writePieces } from './gapless-tone.mjs';

const JOINS = 10;
const FOLDER = 'node_modules/.segue/gapless';
const GENERATED = 'apps/web/public/generated';

const bundle = await rolldown({
  input: 'apps/web/src/entities/transport/player.ts',
  transform: {
    define: { 'process.env.NEXT_PUBLIC_BASE_PATH': '""', 'process.env.NODE_ENV': '"production"' },
  },
  onLog: () => undefined,
  plugins: [
    {
      name: 'no-styles',
      load: (id) => (id.endsWith('.css') ? { code: 'export default {}', moduleType: 'js' } : null),
    },
  ],
});
const { output } = await bundle.generate({ format: 'iife', name: 'segue' });

/** Keeps all that comes through, and passes it on. */
const RECORDER = `registerProcessor('recorder', class extends AudioWorkletProcessor {
  process([input], [output]) {
    input.forEach((channel, index) => output[index]?.set(channel));
    const zeros = new Float32Array(128);
    this.port.postMessage([input[0] ?? zeros, input[1] ?? input[0] ?? zeros].map((channel) => channel.slice()));
    return true;
  }
});`;

let playing = null;
let spliced = true;
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  response.setHeader('cache-control', 'no-store');
  if (pathname === '/recorder.js')
    return void response.setHeader('content-type', 'text/javascript').end(RECORDER);
  if (pathname.startsWith('/generated/'))
    return void (spliced
      ? response
          .setHeader('content-type', 'text/javascript')
          .end(readFileSync(`${GENERATED}/${pathname.slice(11)}`))
      : response.writeHead(404).end());
  const bytes = playing?.files[Number(/^\/piece\/(\d+)/.exec(pathname)?.[1] ?? -1)];
  if (!bytes) return void response.setHeader('content-type', 'text/html').end('<!doctype html>');
  const [, from = '0', to = ''] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
  const end = to === '' ? bytes.length - 1 : Math.min(bytes.length - 1, Number(to));
  response.writeHead(206, {
    'content-type': playing.mime,
    'accept-ranges': 'bytes',
    'content-range': `bytes ${from}-${end}/${bytes.length}`,
  });
  response.end(bytes.subarray(Number(from), end + 1));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const browser = await chromium.launch({
  ...(process.env['CHROMIUM_PATH'] && { executablePath: process.env['CHROMIUM_PATH'] }),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--autoplay-policy=no-user-gesture-required',
    '--disable-background-networking',
  ],
});
const rows = [];
const bars = [];
try {
  for (const format of FORMATS.filter(({ name }) => name.includes(process.argv[2] ?? ''))) {
    const written = writePieces(FOLDER, format, JOINS + 1);
    playing = { files: written.files, mime: format.mime };
    for (const way of ['timer', 'splice']) {
      spliced = way === 'splice';
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
      await page.addScriptTag({ content: output[0].code });
      const recording = await page.evaluate(record, JOINS + 1);
      await page.close();
      const sound = { left: floats(recording.left), right: floats(recording.right) };
      const joins = measureJoins(sound, written.sound, written.starts, recording.rate, format);
      rows.push(rowOf(format, way, recording.joining, joins));
      if (way === 'splice' && format.lossless)
        bars.push({
          what: `${format.name}: wrong samples, ten joins`,
          value: joins.reduce((sum, { wrong }) => sum + wrong, 0),
          bar: '0',
          ok: joins.every(({ wrong, apart }) => wrong === 0 && apart === 0),
        });
    }
  }
} finally {
  await browser.close();
  server.close();
}
printReport({ name: 'bench:gapless', rows, figures: { rows }, bars });

function floats(base64) {
  const bytes = Buffer.from(base64, 'base64');
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
}

function rowOf(format, way, joining, joins) {
  // "0 (9×), 15": how often each came.
  const list = (values) =>
    [...new Set(values)]
      .sort((a, b) => a - b)
      .map((value) => ({ value, times: values.filter((other) => other === value).length }))
      .map(({ value, times }) => (times > 1 ? `${value} (${times}×)` : `${value}`))
      .join(', ');
  const most = (key) => Math.max(...joins.map((join) => join[key]));
  return {
    format: format.name,
    way: way === 'splice' ? `splice (${joining})` : way,
    'samples too many (+) or few (-)': joins[0].apart === null ? '–' : list(joins.map(({ apart }) => apart)),
    'wrong samples, all joins':
      joins[0].wrong === null ? '–' : joins.reduce((sum, { wrong }) => sum + wrong, 0),
    'phase error, worst °': most('degrees').toFixed(2),
    'click, worst dB re tone': most('clickDb').toFixed(1),
  };
}

/** Runs in the page: plays the pieces as a queue, and returns what left the context. */
async function record(pieces) {
  const { connect } = AudioNode.prototype;
  const blocks = [];
  let tapped = null;
  AudioNode.prototype.connect = function (target, ...rest) {
    if (target instanceof AudioDestinationNode) tapped = { from: this, context: target.context };
    return target instanceof AudioDestinationNode ? target : connect.call(this, target, ...rest);
  };
  let ended = () => undefined;
  const over = new Promise((resolve) => (ended = resolve));
  let joining = 'unknown';
  const entries = Array.from({ length: pieces }, (_, place) => ({
    place,
    src: `/piece/${place}?${performance.now()}`,
  }));
  const player = new segue.Player({
    onTime: () => undefined,
    onPlaying: () => undefined,
    onBlending: () => undefined,
    onHandover: (place) => player.follow(entries[place + 1] ?? null),
    onEnded: ended,
    onFailed: ended,
    onJoining: (how) => (joining = how),
  });
  AudioNode.prototype.connect = connect;
  const { context } = tapped;
  await context.audioWorklet.addModule('/recorder.js');
  const recorder = new AudioWorkletNode(context, 'recorder', { outputChannelCount: [2] });
  recorder.port.onmessage = ({ data }) => blocks.push(data);
  tapped.from.connect(recorder).connect(context.destination);
  player.level(false);
  player.load(entries[0], 0);
  player.follow(entries[1]);
  await player.play();
  await over;
  await new Promise((resolve) => setTimeout(resolve, 300));
  await context.close();
  const base64 = async (channel) => {
    const url = await new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      reader.readAsDataURL(new Blob(blocks.map((block) => block[channel])));
    });
    return url.slice(url.indexOf(',') + 1);
  };
  return { joining, rate: context.sampleRate, left: await base64(0), right: await base64(1) };
}
