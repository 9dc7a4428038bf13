import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { FakeSite } from '@segue/shared/testing';
import { clickTrack, encodeWav } from '@segue/shared/testing/audio';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startTestWorker, type Ended, type TestWorker } from './testing/worker.js';

const bytesOf = (bpm: number) => new Uint8Array(encodeWav([clickTrack(bpm, 4)]));
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const whole = { bytes: bytesOf(120), etag: '"one"', breaksAt: null };
const HALF = 200_000;
const hasYtDlp = spawnSync('yt-dlp', ['--version']).status === 0;

const site = new FakeSite();
let worker: TestWorker;
let now: { bytes: Uint8Array; etag: string; breaksAt: number | null };

beforeAll(async () => {
  await site.start();
  for (const path of ['/broken.wav', '/player/broken']) site.breaking(path, () => now);
  site.on('/hanging.wav', (response) => {
    response.writeHead(200, { 'Content-Length': whole.bytes.byteLength, ETag: whole.etag });
    response.write(whole.bytes.slice(0, HALF));
  });
  worker = await startTestWorker({ DOWNLOAD_ALLOWED_HOSTS: site.host });
});
beforeEach(() => {
  now = { ...whole, breaksAt: HALF };
  site.seen.length = 0;
});
afterAll(async () => {
  await worker.close();
  await site.stop();
});

const chosen = (path: string) => [{ kind: 'chosen' as const, url: `${site.url}${path}`, title: 'Higher' }];
const hashIn = ({ result }: Ended) => (result?.kind === 'fetched' ? result.contentHash : null);

it.each([
  ['plain HTTP', '/broken.wav', true],
  ['the real yt-dlp', '/player/broken', hasYtDlp],
])('%s goes on where the connection broke', async (_what, path, there) => {
  if (!there) return;
  const broken = await worker.run(chosen(path));
  expect(broken.error, JSON.stringify(broken)).toBeInstanceOf(Error);
  expect(await worker.kept()).toHaveLength(1);
  now = whole;
  site.seen.length = 0;
  expect(hashIn(await worker.run(chosen(path)))).toBe(hashOf(whole.bytes));
  // What was on its way to the disk when the connection broke may come again.
  expect(site.seen.map(({ range }) => range)).toContainEqual(expect.stringMatching(/^bytes=[1-9]\d{4,}-$/));
  expect(await worker.kept()).toEqual([]);
});

describe('a half-fetched file', () => {
  it('is not gone on with when the site has another one by now', async () => {
    await worker.run(chosen('/broken.wav'));
    now = { bytes: bytesOf(125), etag: '"two"', breaksAt: null };
    expect(hashIn(await worker.run(chosen('/broken.wav')))).toBe(hashOf(now.bytes));
  });

  it('is not gone on with in another person’s name', async () => {
    await worker.run(chosen('/broken.wav'));
    now = whole;
    site.seen.length = 0;
    await worker.run(chosen('/broken.wav'), { cookies: { owner: 'ben', keys: {} } });
    expect(site.seen.map(({ range }) => range)).toEqual(['']);
    await worker.run(chosen('/broken.wav'));
  });

  it('is removed when there will be no other attempt, or another would only fail the same way', async () => {
    await worker.run(chosen('/broken.wav'), {}, { isLastAttempt: true });
    expect(await worker.kept()).toEqual([]);
    await worker.run(chosen('/broken.wav'));
    await worker.run(chosen('/broken.wav'), { roomBytes: 1000 });
    expect(await worker.kept()).toEqual([]);
  });

  it.each([
    ['stays when the worker goes away, for the next one', { why: 'draining' }, 1],
    ['is removed when its run is cancelled', { why: 'cancelled' }, 0],
  ])('%s', async (_what, why, kept) => {
    const stop = new AbortController();
    const report = vi.fn<(progress: { done: number }) => void>();
    const running = worker.run(chosen('/hanging.wav'), {}, { signal: stop.signal, report });
    const share = Math.round((100 * HALF) / whole.bytes.byteLength);
    await vi.waitFor(() => expect(report.mock.lastCall?.[0].done).toBe(share));
    stop.abort(Object.assign(new Error('stopped'), why));
    expect((await running).error).toMatchObject(why);
    expect(await worker.kept()).toHaveLength(kept);
  });
});
