import { setTimeout as wait } from 'node:timers/promises';
import { printReport } from '../../../../../scripts/bench-report.mjs';
import { startService, startTestApi } from '../../testing/index.js';
import { treeMegabytes } from '@segue/shared/testing';
import { oneSongLibrary } from './one-song-library.js';
import { slopeOf } from './slope.js';

/**
 * `npm run bench:soak -- [minutes]`: steady load (a search every 200 ms, an analysis every 4 s) on the api and a real
 * analysis worker, and the slope of the memory of both, after the first fifth, in which caches fill. The issue asks for
 * two hours; fewer minutes tell less, and the standard error says how much less.
 */
const MINUTES = Number(process.argv[2] ?? 120);
/** Below an hour, what fills once (caches, compiled code) looks like growth: printed, not judged. */
const JUDGED_FROM = 60;
const LOOK_EVERY_MS = 2000;
const WORDS = ['many', 'track 1', 'nobody', 'trak', 'bpm:>100', 'man'];

const api = await startTestApi({ DISCOGS_BASE_URL: 'http://127.0.0.1:9' });
const worker = startService(api, 'analysis', { WORKER_CONCURRENCY: '1' });
try {
  const tracks = await oneSongLibrary(api, api.owner, { tracks: 500, seconds: 5, title: 'Many' });
  const until = performance.now() + MINUTES * 60_000;
  const load = [search(until), analyse(tracks, until)];
  const looks = await watch(until);
  await Promise.all(load);
  const settled = looks.slice(Math.floor(looks.length / 5));
  const ofApi = slopeOf(settled.map(({ hours, api: megabytes }) => [hours, megabytes]));
  const ofWorker = slopeOf(settled.map(({ hours, worker: megabytes }) => [hours, megabytes]));
  const [done] = await api.database.sql<{ done: number; failed: number }>(
    `SELECT count(*) FILTER (WHERE status = 'succeeded')::int AS done,
            count(*) FILTER (WHERE status = 'failed')::int AS failed FROM "Run"`,
  );
  const line = (
    what: string,
    { slope, error }: { slope: number; error: number },
    last: number | undefined,
  ) => ({
    what,
    'MB at the end': round(last ?? NaN),
    'MB an hour': round(slope),
    'standard error': round(error),
  });
  printReport({
    name: 'soak',
    rows: [line('api', ofApi, looks.at(-1)?.api), line('analysis', ofWorker, looks.at(-1)?.worker)],
    figures: { minutes: MINUTES, ofApi, ofWorker, ...done },
    bars: [
      ...(MINUTES >= JUDGED_FROM ? [growth('api', ofApi), growth('analysis', ofWorker)] : []),
      { what: 'runs that failed', value: done?.failed ?? -1, bar: '0', ok: done?.failed === 0 },
    ],
  });
} finally {
  await worker.stop();
  await api.close();
}

/** Zero cannot be told from what the noise hides; two standard errors are the usual doubt. */
function growth(what: string, { slope, error }: { slope: number; error: number }) {
  const beyondDoubt = Math.max(0, slope - 2 * error);
  return {
    ...{ what: `growth of ${what} beyond doubt, MB an hour`, value: round(beyondDoubt) },
    ...{ bar: '5', ok: beyondDoubt <= 5 },
  };
}

/** The api is this very process. */
async function watch(until: number) {
  const looks: { hours: number; api: number; worker: number }[] = [];
  while (performance.now() < until) {
    await wait(LOOK_EVERY_MS);
    const [own, other] = [process.memoryUsage().rss / 2 ** 20, treeMegabytes(worker.process.pid ?? 0)];
    looks.push({ hours: performance.now() / 3_600_000, api: own, worker: other });
  }
  return looks;
}

async function search(until: number): Promise<void> {
  for (let turn = 0; performance.now() < until; turn += 1) {
    const word = WORDS[turn % WORDS.length] ?? '';
    await (await api.owner.ask(`/api/search?q=${encodeURIComponent(word)}`)).arrayBuffer();
    await wait(200);
  }
}

async function analyse(tracks: readonly string[], until: number): Promise<void> {
  for (let turn = 0; performance.now() < until; turn += 1) {
    const trackIds = [tracks[turn % tracks.length] ?? ''];
    await api.owner.ask('/api/analysis', { method: 'POST', json: { trackIds, again: true } });
    await wait(4000);
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
