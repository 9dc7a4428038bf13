// `npm run bench:gapless`: how near to gapless the player is. Plays two halves of one tone in Chromium, records what
// leaves the AudioContext, and prints the silence (or the overlap) between them for each of ten joins.
import { createServer } from 'node:http';
import { chromium } from '@playwright/test';
import { encodeWav, sine } from '@segue/shared/testing';
import { rolldown } from 'rolldown';

const JOINS = 10;
const SECONDS = 3;
const RATE = 44_100;

const wav = encodeWav([sine(441, SECONDS, 0.5)], RATE);
const bundle = await rolldown({ input: 'apps/web/src/entities/transport/player.ts' });
const { output } = await bundle.generate({ format: 'iife', name: 'segue' });

const server = createServer((request, response) => {
  if (!request.url?.startsWith('/tone'))
    return void response.setHeader('content-type', 'text/html').end('<!doctype html>');
  const [, from = '0', to = ''] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
  const end = to === '' ? wav.length - 1 : Math.min(wav.length - 1, Number(to));
  response.writeHead(206, {
    'content-type': 'audio/wav',
    'accept-ranges': 'bytes',
    'content-range': `bytes ${from}-${end}/${wav.length}`,
  });
  response.end(wav.subarray(Number(from), end + 1));
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
try {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.addScriptTag({ content: output[0].code });
  const gaps = [];
  for (let join = 0; join < JOINS; join++) gaps.push(await page.evaluate(measure, join));
  const sorted = [...gaps].sort((a, b) => a - b);
  console.log(`joins (ms; negative is overlap): ${gaps.map((gap) => gap.toFixed(1)).join(', ')}`);
  console.log(
    `median ${sorted[JOINS / 2].toFixed(1)} ms, widest ${Math.max(...gaps.map(Math.abs)).toFixed(1)} ms`,
  );
} finally {
  await browser.close();
  server.close();
}

/** Runs in the page: the gap of one join in milliseconds. */
async function measure(join) {
  const samples = [];
  let rate = 44_100;
  const connect = AudioNode.prototype.connect;
  AudioNode.prototype.connect = function (target, ...rest) {
    if (target instanceof AudioDestinationNode) {
      const tap = target.context.createScriptProcessor(1024, 1, 1);
      rate = target.context.sampleRate;
      tap.onaudioprocess = ({ inputBuffer }) => samples.push(...inputBuffer.getChannelData(0));
      connect.call(this, tap);
      connect.call(tap, target);
    }
    return connect.call(this, target, ...rest);
  };
  let ended = () => undefined;
  const over = new Promise((resolve) => (ended = resolve));
  const player = new segue.Player({
    onTime: () => undefined,
    onPlaying: () => undefined,
    onHandover: () => player.follow(null),
    onEnded: ended,
    onFailed: ended,
  });
  AudioNode.prototype.connect = connect;
  const entry = (place) => ({ place, src: `/tone?${join}-${place}` });
  player.level(false);
  player.load(entry(1), 0);
  player.follow(entry(2));
  await player.play();
  await over;
  const length =
    samples.findLastIndex((sample) => Math.abs(sample) > 0.01) -
    samples.findIndex((sample) => Math.abs(sample) > 0.01);
  return (length / rate - 2 * 3) * 1000;
}
