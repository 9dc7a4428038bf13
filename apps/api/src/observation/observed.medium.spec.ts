import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { queueRoutes, trackRoutes } from '@segue/shared/contracts/http';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import {
  addRecord,
  startFakeCollector,
  startService,
  startTestApi,
  waitForRun,
  type FakeCollector,
  type TestApi,
  type TestService,
} from '../testing/index.js';
import { freePort } from '../testing/test-redis.js';

const TRACE = 'c0ffee00c0ffee00c0ffee00c0ffee00';

let collector: FakeCollector;
let api: TestApi;
let worker: TestService;
let health: string;

beforeAll(async () => {
  collector = await startFakeCollector();
  const OTEL_EXPORTER_OTLP_ENDPOINT = collector.url;
  api = await startTestApi({ DISCOGS_BASE_URL: 'http://127.0.0.1:9', OTEL_EXPORTER_OTLP_ENDPOINT });
  const port = await freePort();
  health = `http://127.0.0.1:${port}`;
  worker = startService(api, 'download-worker', {
    ...{ OTEL_EXPORTER_OTLP_ENDPOINT, HEALTH_PORT: String(port), DOWNLOAD_KEEP_FREE_MB: '0' },
    ...{ WORKER_QUEUES: 'download-track,analyse-track', WORKER_CONCURRENCY: '3' },
    ...{ YT_DLP: '/nowhere/yt-dlp', GAMDL: '/nowhere/gamdl' },
  });
});
afterAll(async () => {
  await worker.stop();
  await api.close();
  collector.close();
});

const until = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 30_000, interval: 100 });
const textOf = async (url: string) => (await fetch(url)).text();
const overview = async () =>
  queueRoutes.overview.response.parse(await (await api.owner.ask('/api/queues')).json());
const workers = async () => (await overview()).workers;

describe('one wish, from the request to what came of it', () => {
  it('is one trace over api, queue and worker, below that of the caller', async () => {
    await addRecord(api.owner, 'Observed');
    const [track] = await api.database.sql<{ id: string }>('SELECT id FROM "Track"');
    const answer = await api.owner.ask(`/api/tracks/${track?.id ?? ''}/download`, {
      method: 'POST',
      json: { url: 'http://127.0.0.1:9/private.wav' },
      headers: { traceparent: `00-${TRACE}-00000000000000aa-01` },
    });
    const { run } = trackRoutes.download.response.parse(await answer.json());
    expect((await waitForRun(api.owner, run.id)).error?.code).toBe('address-refused');
    const own = () => collector.spans.filter(({ traceId }) => traceId === TRACE);
    await until(() => expect(own()).toHaveLength(3));
    const named = (start: string) => own().find(({ name }) => name.startsWith(start));
    const [request, job, outcome] = [named('POST'), named('job'), named('outcome')];
    expect([request?.name, request?.service, request?.parentSpanId]).toEqual([
      'POST /api/tracks/:id/download',
      'api',
      '00000000000000aa',
    ]);
    expect([job?.name, job?.service, job?.parentSpanId, job?.status.code]).toEqual([
      ...['job download-track', 'download', request?.spanId],
      2,
    ]);
    expect([outcome?.service, outcome?.parentSpanId]).toEqual(['api', job?.spanId]);
  });
});

describe('the queues, for the owner', () => {
  it('tell of the kind what came of it: a failure that is an answer is no dead letter', async () => {
    const kind = (await overview()).kinds.find((one) => one.kind === 'download-track');
    expect(kind).toMatchObject({ queued: 0, running: 0, oldestSeconds: null, lastHour: 1, failedToday: 1 });
    expect(kind).toMatchObject({ deadLetters: 0, paused: false });
    expect(kind?.course.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(kind?.runSeconds).toBeGreaterThanOrEqual(0);
  });
});

describe('a worker', () => {
  it('says that it lives and takes jobs, and nothing else to anybody', async () => {
    expect(await textOf(`${health}/health/live`)).toBe('{"ok":true}');
    expect(JSON.parse(await textOf(`${health}/health/ready`))).toEqual({ ok: true, message: 'Takes jobs.' });
    expect((await fetch(`${health}/metrics`, { headers: { 'x-forwarded-for': '1.2.3.4' } })).status).toBe(
      403,
    );
    expect((await fetch(`${health}/`)).status).toBe(404);
  });

  it('is seen by the owner, with the queues that it was told to serve', async () => {
    await until(async () => {
      const seen = (await workers()).find(({ service }) => service === 'download');
      expect(seen?.jobs).toMatchObject([{ kind: 'download-track', title: 'Get audio', concurrency: 3 }]);
    });
  });
});

describe('metrics', () => {
  const dashboard = z.object({
    panels: z.array(
      z.object({ title: z.string(), targets: z.array(z.object({ expr: z.string() })).optional() }),
    ),
  });

  it('have what every panel of the dashboard asks for', async () => {
    await api.owner.ask('/api/search?q=observed');
    const exported = `${await textOf(`${api.url}/metrics`)}${await textOf(`${health}/metrics`)}`;
    const families = new Set([...exported.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name));
    const file = new URL('../../../../deploy/grafana/segue.json', import.meta.url);
    const { panels } = dashboard.parse(JSON.parse(readFileSync(file, 'utf8')));
    const asked = panels.flatMap(({ title, targets = [] }) =>
      targets.flatMap(({ expr }) => (expr.match(/segue_\w+/g) ?? []).map((name) => ({ title, name }))),
    );
    expect(asked.length).toBeGreaterThan(15);
    const missing = asked.filter(
      ({ name }) => !families.has(name) && !families.has(name.replace(/_(bucket|sum|count)$/, '')),
    );
    expect(missing).toEqual([]);
  });

  it('count what the worker did and how long the search took', async () => {
    expect(await textOf(`${health}/metrics`)).toMatch(
      /segue_job_attempts_total\{kind="download-track",outcome="failed"\} 1/,
    );
    expect(await textOf(`${api.url}/metrics`)).toMatch(/segue_search_seconds_count\{engine="\w+"\} [1-9]/);
  });
});

describe('a worker that is told to go', () => {
  it('goes in good order, and is not seen any more', async () => {
    const exit = once(worker.process, 'exit');
    worker.process.kill('SIGTERM');
    expect(await exit).toEqual([0, null]);
    expect((await workers()).map(({ service }) => service)).toEqual(['api']);
  });
});
