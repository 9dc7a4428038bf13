import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HostedWorker } from '@segue/shared/node';
import type { JobHandler } from '@segue/shared/contracts/jobs';
import { startJobsApp, type JobsApp } from '../testing/index.js';
import { saying, toyJob, ToyOutcomes } from './toy.fixture.js';

let app: JobsApp;
let user: { id: string; role: string };
let worker: HostedWorker | undefined;

beforeAll(async () => {
  app = await startJobsApp({ jobs: [toyJob], providers: [ToyOutcomes] });
});
afterAll(() => app.close());
beforeEach(async () => {
  await worker?.close();
  worker = undefined;
  user = { id: await app.addUser(), role: 'member' };
});

const host = (handler: JobHandler<typeof toyJob>) => (worker = app.host(toyJob, handler));
const echo: JobHandler<typeof toyJob> = async ({ payload }) => ({ said: payload.text });
const say = (text: string) => app.runs.start(toyJob, saying(text, user.id));
const ended = (id: string) =>
  vi.waitFor(
    async () => {
      const run = await app.runs.get(user, id);
      expect(run.finishedAt).not.toBeNull();
      return run;
    },
    { timeout: 20_000, interval: 50 },
  );
const kept = async (name: string) =>
  (await app.database.sql('SELECT 1 FROM "Label" WHERE name = $1', [name])).length;
const untilAborted = async (signal: AbortSignal): Promise<never> => {
  await once(signal, 'abort');
  throw signal.reason;
};

describe('a run', () => {
  it('is queued, worked on, persisted and closed, while its user watches', async () => {
    const told = app.watch(user.id);
    const strangers = app.watch(await app.addUser());
    const run = await say('hello');
    expect(run).toMatchObject({
      kind: 'toy',
      kindTitle: 'Toy',
      status: 'queued',
      title: 'hello',
      attempts: 0,
    });

    host(async ({ payload, report, runId }) => {
      expect(runId).toBe(run.id);
      report({ done: 1, total: 2, message: 'half' }, { loudness: 11 });
      await wait(600);
      return { said: payload.text };
    });
    expect(await ended(run.id)).toMatchObject({
      status: 'succeeded',
      attempts: 1,
      progress: { done: 1, total: 2, message: 'half' },
      result: { said: 'hello', forUser: user.id },
      error: null,
    });
    expect((await app.runs.get(user, run.id)).startedAt).not.toBeNull();
    expect(await kept('hello')).toBe(1);
    const states = told.flatMap((event) => (event.type === 'run' ? [event.run.status] : []));
    expect([...new Set(states)]).toEqual(['queued', 'running', 'succeeded']);
    expect(told).toContainEqual({ type: 'run-detail', runId: run.id, kind: 'toy', detail: { loudness: 11 } });
    expect(strangers).toEqual([]);
  });

  it('that fails as its contract says is over at once', async () => {
    let calls = 0;
    host(async ({ fail }) => {
      calls += 1;
      return fail('broken', 'The toy is broken.');
    });
    const run = await ended((await say('break')).id);
    expect(run).toMatchObject({
      status: 'failed',
      error: { code: 'broken', message: 'The toy is broken.' },
      attempts: 1,
    });
    expect(calls).toBe(1);
    expect(await kept('break')).toBe(0);
  });

  it('that fails in some other way is tried again', async () => {
    let calls = 0;
    host(async ({ payload }) => {
      calls += 1;
      if (calls < 3) throw new Error('a hiccup');
      return { said: payload.text };
    });
    expect(await ended((await say('hiccup')).id)).toMatchObject({ status: 'succeeded', attempts: 3 });
    expect(calls).toBe(3);
  });

  it('ends as unexpected when the last attempt fails too', async () => {
    host(async () => {
      throw new Error('the roof is on fire');
    });
    expect(await ended((await say('fire')).id)).toMatchObject({
      status: 'failed',
      attempts: 3,
      error: { code: 'unexpected', message: 'Something went wrong: the roof is on fire' },
    });
  });

  it('whose result does not fit the contract ends as unexpected, without another attempt', async () => {
    host((async () => ({ said: 7 })) as unknown as JobHandler<typeof toyJob>);
    const run = await ended((await say('odd')).id);
    expect(run).toMatchObject({ status: 'failed', attempts: 1, error: { code: 'unexpected' } });
    expect(run.error?.message).toMatch(/result does not fit the contract.*said/s);
  });

  it('waits out rate limits, which are no attempts', async () => {
    let calls = 0;
    host(async ({ payload, rateLimited }) => {
      calls += 1;
      if (calls <= 4) rateLimited(100, 'the source says: later');
      return { said: payload.text };
    });
    expect(await ended((await say('patience')).id)).toMatchObject({ status: 'succeeded', attempts: 1 });
    expect(calls).toBe(5);
  });

  it('that is queued is cancelled at once, and never worked on', async () => {
    const run = await say('never');
    const cancelled = await app.runs.cancel(user, run.id);
    expect(cancelled.status).toBe('cancelled');
    expect(cancelled.finishedAt).not.toBeNull();
    const worked: string[] = [];
    host(async ({ payload }) => {
      worked.push(payload.text);
      return { said: payload.text };
    });
    await ended((await say('after')).id);
    expect(worked).toEqual(['after']);
  });

  it('that is running is told to stop when it is cancelled', async () => {
    let stopped = 0;
    host(({ signal }) => untilAborted(signal).finally(() => (stopped += 1)));
    const run = await say('endless');
    await vi.waitFor(async () => expect((await app.runs.get(user, run.id)).status).toBe('running'), {
      timeout: 10_000,
    });
    expect(await app.runs.cancel(user, run.id)).toMatchObject({ status: 'running', cancelRequested: true });
    expect(await ended(run.id)).toMatchObject({ status: 'cancelled', error: null });
    expect(stopped).toBe(1);
    await expect(app.runs.cancel(user, run.id)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is given back when its worker shuts down, and finished by the next one', async () => {
    const first = host(({ signal }) => untilAborted(signal));
    const run = await say('handed over');
    await vi.waitFor(async () => expect((await app.runs.get(user, run.id)).status).toBe('running'), {
      timeout: 10_000,
    });
    await first.close();
    host(echo);
    expect(await ended(run.id)).toMatchObject({ status: 'succeeded', attempts: 1 });
  });

  it('that failed is tried again as a new run of the same work; one that went well is not', async () => {
    host(async ({ fail, payload }) =>
      payload.text === 'again' ? fail('broken', 'no') : { said: payload.text },
    );
    const failed = await ended((await say('again')).id);
    const second = await app.runs.retry(user, failed.id);
    expect(second.id).not.toBe(failed.id);
    expect(await ended(second.id)).toMatchObject({ title: 'again', status: 'failed' });

    const well = await ended((await say('well')).id);
    await expect(app.runs.retry(user, well.id)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('of the same work is refused while the first is live', async () => {
    const first = await app.runs.start(toyJob, { ...saying('once', user.id), dedupeKey: 'toy:once' });
    const second = app.runs.start(toyJob, { ...saying('once', user.id), dedupeKey: 'toy:once' });
    await expect(second).rejects.toMatchObject({ code: 'conflict', data: { runId: first.id } });
    host(echo);
    await ended(first.id);
    await expect(
      app.runs.start(toyJob, { ...saying('once', user.id), dedupeKey: 'toy:once' }),
    ).resolves.toMatchObject({ status: 'queued' });
  });

  it('is nobody else’s business', async () => {
    const run = await say('private');
    const stranger = { id: await app.addUser(), role: 'member' };
    await expect(app.runs.get(stranger, run.id)).rejects.toMatchObject({ code: 'not-found' });
    await expect(app.runs.cancel(stranger, run.id)).rejects.toMatchObject({ code: 'not-found' });
    await expect(app.runs.retry(stranger, run.id)).rejects.toMatchObject({ code: 'not-found' });
    expect((await app.runs.list(stranger, { limit: 10, offset: 0 })).items).toEqual([]);
  });

  it('is not made with a payload that would fill Redis', async () => {
    await expect(say('x'.repeat(70_000))).rejects.toThrow(/goes to storage/);
  });
});

describe('many runs', () => {
  it('are made and queued in bulk, without those that are live already', async () => {
    await app.runs.start(toyJob, { ...saying('bulk', user.id), dedupeKey: `${user.id}:17` });
    const starts = Array.from({ length: 2500 }, (_, n) => ({
      ...saying('bulk', user.id),
      dedupeKey: `${user.id}:${n}`,
    }));
    const { runs, alreadyLive } = await app.runs.startMany(toyJob, starts);
    expect(runs).toHaveLength(2499);
    expect(alreadyLive).toHaveLength(1);

    const { total, counts, items } = await app.runs.list(user, { limit: 5, offset: 0, status: ['queued'] });
    expect({ total, queued: counts.queued, shown: items.length }).toEqual({
      total: 2500,
      queued: 2500,
      shown: 5,
    });
    expect(await app.runs.cancelAll(user, 'toy')).toEqual({ cancelled: 2500 });
    expect((await app.runs.list(user, { limit: 1, offset: 0 })).counts).toMatchObject({
      queued: 0,
      cancelled: 2500,
    });
  });
});
