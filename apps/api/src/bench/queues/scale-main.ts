import { setTimeout as wait } from 'node:timers/promises';
import { printReport } from '../../../../../scripts/bench-report.mjs';
import { startService, startTestApi, type TestService } from '../../testing/index.js';
import { freePort } from '../../testing/test-redis.js';
import { oneSongLibrary } from './one-song-library.js';

/**
 * `npm run bench:scale -- [tracks]`: 1, 2 and 4 analysis workers against one Redis, as processes of this machine (no
 * network namespaces, no second machine: beyond its cores there is nothing to gain). One person asks for many tracks,
 * then another for one: throughput, how the work was spread over the workers, and when the one was heard.
 */
const TRACKS = Number(process.argv[2] ?? 32);
const SECONDS = 20;
const COUNTS = [1, 2, 4];

let services: TestService[] = [];
const api = await startTestApi({ DISCOGS_BASE_URL: 'http://127.0.0.1:9' });
const other = await api.person('member');
try {
  const many = await oneSongLibrary(api, api.owner, { tracks: TRACKS, seconds: SECONDS, title: 'Many' });
  const one = await oneSongLibrary(api, other, { tracks: 1, seconds: SECONDS, title: 'One' });
  const rows = [];
  for (const workers of COUNTS) rows.push(await measure(workers, many, one));
  const [alone, two] = rows;
  const gain = (two?.['tracks a second'] ?? 0) / (alone?.['tracks a second'] ?? 1);
  const latest = Math.max(...rows.map((row) => row['the one came as number'] - row.workers));
  printReport({
    name: 'scale',
    rows,
    figures: { tracks: TRACKS, seconds: SECONDS, rows, gain },
    bars: [
      {
        what: 'jobs that began before the one, beyond what was running',
        value: latest,
        bar: '1',
        ok: latest <= 1,
      },
    ],
  });
} finally {
  await Promise.all(services.map((service) => service.kill()));
  await api.close();
}

async function measure(workers: number, many: readonly string[], one: readonly string[]) {
  await api.database.sql('DELETE FROM "Run"');
  const ports = await Promise.all(Array.from({ length: workers }, freePort));
  services = ports.map((port) => startWorker(port));
  await Promise.all(ports.map(ready));
  const start = performance.now();
  await api.owner.ask('/api/analysis', { method: 'POST', json: { trackIds: many, again: true } });
  await oneBegun();
  await other.ask('/api/analysis', { method: 'POST', json: { trackIds: one, again: true } });
  while ((await live()) > 0) await wait(50);
  const seconds = (performance.now() - start) / 1000;
  const shares = await Promise.all(ports.map(doneBy));
  const place = await placeOfOne();
  await Promise.all(services.splice(0).map((service) => service.stop()));
  return {
    workers,
    'seconds in all': round(seconds),
    'tracks a second': round((TRACKS + 1) / seconds),
    'fewest and most of a worker': `${Math.min(...shares)} … ${Math.max(...shares)}`,
    'the one came as number': place,
  };
}

function startWorker(port: number): TestService {
  const env = { WORKER_QUEUES: 'analyse-track', WORKER_CONCURRENCY: '1', HEALTH_PORT: String(port) };
  return startService(api, 'analysis', env);
}

async function ready(port: number): Promise<void> {
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(50);
  }
}

async function doneBy(port: number): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return Number(/segue_job_attempts_total\{[^}]*outcome="succeeded"\} (\d+)/.exec(text)?.[1] ?? 0);
}

/** By the order in which jobs were begun, counted from 1. */
async function placeOfOne(): Promise<number> {
  const [row] = await api.database.sql<{ place: number }>(
    `SELECT 1 + count(*)::int AS place FROM "Run" r
     WHERE r."startedAt" < (SELECT "startedAt" FROM "Run" WHERE "requestedById" = $1)`,
    [other.id],
  );
  return row?.place ?? 0;
}

async function oneBegun(): Promise<void> {
  while ((await count('running')) === 0) await wait(20);
}

function live(): Promise<number> {
  return count('queued', 'running');
}

/** Runs of everybody. */
async function count(...status: string[]): Promise<number> {
  const [row] = await api.database.sql<{ count: number }>(
    'SELECT count(*)::int AS count FROM "Run" WHERE status = ANY($1::text[])',
    [status],
  );
  return row?.count ?? 0;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
