import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { builtEntry } from '@segue/shared/node';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startJobsApp, startOwnRedis, type JobsApp, type OwnRedis } from '../testing/index.js';
import { saying, toyJob, ToyOutcomes } from './toy.fixture.js';

let redis: OwnRedis;
let app: JobsApp;
let user: { id: string; role: string };
const children: ChildProcess[] = [];

beforeAll(async () => {
  redis = await startOwnRedis();
  app = await startJobsApp({ jobs: [toyJob], providers: [ToyOutcomes], redisUrl: redis.url });
  user = { id: await app.addUser(), role: 'member' };
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await app.database.sql('DELETE FROM "Label"');
});
afterAll(async () => {
  await app.close();
  await redis.close();
});

const names = (count: number) =>
  Array.from({ length: count }, (_, n) => `name ${String(n).padStart(2, '0')}`);
const startAll = (texts: string[]) =>
  app.runs.startMany(
    toyJob,
    texts.map((text) => saying(text, user.id)),
  );
const kept = async () =>
  (await app.database.sql<{ name: string }>('SELECT name FROM "Label" ORDER BY name')).map(
    ({ name }) => name,
  );
const live = async () => {
  const { counts } = await app.runs.list(user, { limit: 1, offset: 0 });
  return counts.queued + counts.running;
};
const allEnded = () =>
  vi.waitFor(async () => expect(await live()).toBe(0), { timeout: 45_000, interval: 200 });
const firstRunning = (id: string) =>
  vi.waitFor(async () => expect((await app.runs.get(user, id)).status).toBe('running'), { timeout: 15_000 });

function startWorkerProcess(role: 'first' | 'second'): ChildProcess {
  const entry = builtEntry(import.meta.url, './toy-worker.fixture.js');
  const child = spawn(process.execPath, [entry, redis.url, app.prefix, role], { stdio: 'inherit' });
  children.push(child);
  return child;
}

describe('Redis emptied with 50 runs queued and one at work', () => {
  it('loses none and does none twice', async () => {
    const texts = names(50);
    const worked: string[] = [];
    await startAll(texts);
    const worker = app.host(
      toyJob,
      async ({ payload }) => {
        worked.push(payload.text);
        // The first is still at work long after Redis was emptied.
        await wait(worked.length === 1 ? 4000 : 20);
        return { said: payload.text };
      },
      1,
    );
    await vi.waitFor(() => expect(worked).toHaveLength(1), { timeout: 10_000 });
    await redis.empty();
    await allEnded();
    expect(await kept()).toEqual(texts);
    expect([...worked].sort()).toEqual(texts);
    expect((await app.runs.list(user, { limit: 1, offset: 0 })).counts).toMatchObject({
      succeeded: 50,
      failed: 0,
    });
    await worker.close();
  });
});

describe('kill -9 of a worker in the middle of a job', () => {
  it('leaves the job to another worker, which finishes it once', async () => {
    const first = startWorkerProcess('first');
    const [run] = (await startAll(['survivor'])).runs;
    await firstRunning(run?.id ?? '');
    first.kill('SIGKILL');
    startWorkerProcess('second');
    await allEnded();
    expect(await kept()).toEqual(['survivor']);
    expect(await app.runs.get(user, run?.id ?? '')).toMatchObject({ status: 'succeeded', attempts: 1 });
  });
});

describe('Redis gone and back', () => {
  it('holds up no request and loses no run', async () => {
    const before = await startAll(names(5));
    await redis.kill();
    const during = await app.runs.start(toyJob, saying('while away', user.id));
    expect(during.status).toBe('queued');
    await expect(app.runs.cancel(user, during.id)).rejects.toMatchObject({ code: 'unavailable' });
    await redis.start();
    const worker = app.host(toyJob, async ({ payload }) => ({ said: payload.text }));
    await allEnded();
    expect(await kept()).toEqual([...before.runs.map((run) => run.title), 'while away']);
    await worker.close();
  });

  it('does not end a job that is at work', async () => {
    const worker = app.host(toyJob, async ({ payload, report }) => {
      report({ done: 0, total: 1, message: 'working' });
      await wait(1500);
      return { said: payload.text };
    });
    const [run] = (await startAll(['undisturbed'])).runs;
    await firstRunning(run?.id ?? '');
    await redis.kill();
    await wait(500);
    await redis.start();
    await allEnded();
    expect(await kept()).toEqual(['undisturbed']);
    await worker.close();
  });
});

describe('a run whose worker and job are both gone', () => {
  it('is cancelled for good when that was asked for', async () => {
    const first = startWorkerProcess('first');
    const [run] = (await startAll(['forgotten'])).runs;
    await firstRunning(run?.id ?? '');
    first.kill('SIGKILL');
    expect(await app.runs.cancel(user, run?.id ?? '')).toMatchObject({ cancelRequested: true });
    await redis.empty();
    await allEnded();
    expect(await app.runs.get(user, run?.id ?? '')).toMatchObject({ status: 'cancelled' });
    expect(await kept()).toEqual([]);
  });
});
