import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { defineJob, type JobHandler } from '@segue/shared/contracts/jobs';
import { createLogger, hostWorker } from '@segue/shared/node';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { startJobsApp, startOwnRedis, type JobsApp, type OwnRedis } from '../testing/index.js';
import { DeadLetters, OnOutcome, QueuePauses, Scheduled, Schedules, WorkerCensus } from './index.js';
import { RunQueues } from './queues/run-queues.js';
import { saying, toyJob, ToyOutcomes } from './toy.fixture.js';

const slowJob = defineJob({
  ...{ name: 'slow-toy', title: 'Slow toy', failures: [] },
  payload: z.object({}),
  result: z.object({}),
});

@Injectable()
class SlowOutcomes {
  @OnOutcome(slowJob)
  ended() {
    return Promise.resolve(undefined);
  }
}

@Injectable()
class Clockwork {
  fails = false;

  @Scheduled({ name: 'new-year', title: 'New year', about: 'Once a year.', cron: '0 0 1 1 *' })
  ring() {
    return this.fails ? Promise.reject(new Error('The bell is cracked.')) : Promise.resolve('Rang once.');
  }
}

let redis: OwnRedis;
let app: JobsApp;
const people: string[] = [];

beforeAll(async () => {
  redis = await startOwnRedis();
  const providers = [ToyOutcomes, SlowOutcomes, Clockwork];
  app = await startJobsApp({ jobs: [toyJob, slowJob], providers, redisUrl: redis.url });
  for (let n = 0; n < 4; n += 1) people.push(await app.addUser());
});
afterAll(async () => {
  await app.close();
  await redis.close();
});

const wish = (person: number, count: number) =>
  app.runs.startMany(
    toyJob,
    Array.from({ length: count }, (_, n) => saying(`${person} ${n}`, people[person] ?? '')),
  );
const viewer = (person: number) => ({ id: people[person] ?? '', role: 'member' });
const until = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 30_000, interval: 50 });
const letters = () => app.module.get(DeadLetters);

/** Who comes when, as the workers would take them. */
async function order(): Promise<number[]> {
  const jobs = await app.module.get(RunQueues).queue(toyJob.name).getJobs(['prioritized'], 0, -1, true);
  return jobs.map(({ data }) => Number((data as { payload: { text: string } }).payload.text.split(' ')[0]));
}

describe('people who share a queue', () => {
  it('take turns, in whatever order and number their wishes come', async () => {
    const wishes = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 26, max: 60 })), {
      minLength: 2,
      maxLength: 5,
    });
    const property = fc.asyncProperty(wishes, async (asked) => {
      for (const [person, count] of asked) await wish(person, count);
      const turns = await order();
      for (const person of people.keys()) await app.runs.cancelAll(viewer(person), undefined);
      expect(turns).toHaveLength(asked.reduce((sum, [, count]) => sum + count, 0));
      expectTurns(turns);
    });
    await fc.assert(property, { numRuns: 8 });
  });

  it('one job is not held by 2,000 of somebody else, and who waits goes before every bulk', async () => {
    await wish(0, 2000);
    await wish(1, 1);
    await wish(2, 26);
    const turns = await order();
    expect([turns.indexOf(1), turns.indexOf(2)]).toEqual([0, 2]);
    for (const person of [0, 1, 2]) await app.runs.cancelAll(viewer(person), undefined);
  });

  it('many single wishes are a bulk too: after 25 that wait, they wait for no longer than others', async () => {
    await wish(1, 30);
    for (let n = 0; n < 30; n += 1) await wish(0, 1);
    const turns = await order();
    expect(turns.slice(0, 25)).toEqual(Array(25).fill(0));
    expect(turns.slice(25, 29)).toEqual([1, 0, 1, 0]);
    for (const person of [0, 1]) await app.runs.cancelAll(viewer(person), undefined);
  });

  it('who cancels owes nothing: the next wish is of the present round', async () => {
    await wish(0, 100);
    await wish(1, 100);
    await app.runs.cancelAll(viewer(0), undefined);
    await wish(0, 30);
    expect((await order()).slice(0, 4)).toEqual([1, 0, 1, 0]);
    for (const person of [0, 1]) await app.runs.cancelAll(viewer(person), undefined);
  });
});

/** Before anybody's n-th job come at most n of each other person. */
function expectTurns(turns: readonly number[]): void {
  const seen = people.map(() => 0);
  for (const person of turns) {
    const turn = (seen[person] ?? 0) + 1;
    expect(Math.max(...seen)).toBeLessThanOrEqual(turn);
    seen[person] = turn;
  }
}

describe('a slow kind', () => {
  it('starves no other: theirs end while all of its slots are taken', async () => {
    let release: () => void = () => undefined;
    const stuck = new Promise<void>((resolve) => (release = resolve));
    const slow = app.host(slowJob, () => stuck.then(() => ({})), 1);
    const quick = app.host(toyJob, ({ payload }) => Promise.resolve({ said: payload.text }), 1);
    const waiting = { payload: {}, title: '', requestedById: people[0] ?? '' };
    await app.runs.startMany(slowJob, [waiting, waiting, waiting]);
    await until(() => expect(slow.state().running).toBe(1));
    const [run] = (await wish(1, 1)).runs;
    await until(async () => expect((await app.runs.get(viewer(1), run?.id ?? '')).status).toBe('succeeded'));
    expect(slow.state()).toEqual({ kind: 'slow-toy', concurrency: 1, running: 1 });
    release();
    await until(async () => expect((await app.runs.list(viewer(0), page)).counts.succeeded).toBe(3));
    await Promise.all([slow.close(), quick.close()]);
  });
});

const page = { limit: 1, offset: 0 };

describe('a paused kind', () => {
  it('begins nothing until it is resumed, even when Redis has forgotten the pause', async () => {
    const pauses = app.module.get(QueuePauses);
    await pauses.set(toyJob.name, true);
    await redis.empty();
    const queue = app.module.get(RunQueues).queue(toyJob.name);
    await until(async () => expect(await queue.isPaused()).toBe(true));
    const worked: string[] = [];
    const worker = app.host(toyJob, ({ payload }) => {
      worked.push(payload.text);
      return Promise.resolve({ said: payload.text });
    });
    const [run] = (await wish(2, 1)).runs;
    expect(await pauses.titles()).toEqual(['Toy']);
    // While it waits, another kind comes and goes.
    const free = app.host(slowJob, () => Promise.resolve({}));
    const other = await app.runs.start(slowJob, { payload: {}, title: '', requestedById: people[3] ?? '' });
    await until(async () => expect((await app.runs.get(viewer(3), other.id)).status).toBe('succeeded'));
    expect(worked).toEqual([]);
    await pauses.set(toyJob.name, false);
    await until(async () => expect((await app.runs.get(viewer(2), run?.id ?? '')).status).toBe('succeeded'));
    await expect(pauses.set('no-such', true)).rejects.toMatchObject({ code: 'not-found' });
    await Promise.all([worker.close(), free.close()]);
  });
});

describe('dead letters', () => {
  it('are what failed at every attempt; tried again or discarded they are none any more', async () => {
    let broken = true;
    const worker = app.host(toyJob, ({ payload, fail }) => {
      if (payload.text.endsWith(' 0')) return fail('broken', 'The toy is broken.');
      if (broken) throw new Error('Out of batteries.');
      return Promise.resolve({ said: payload.text });
    });
    await wish(3, 3);
    await until(async () => expect((await app.runs.list(viewer(3), page)).counts.failed).toBe(3));
    const { items, total } = await letters().list({}, 10, 0);
    expect(total).toBe(2);
    expect(items[0]).toMatchObject({ errorMessage: 'Something went wrong: Out of batteries.', attempts: 3 });
    expect([...(await letters().counts())]).toEqual([['toy', 2]]);
    broken = false;
    expect(await letters().retry({ ids: [items[0]?.id ?? ''] })).toEqual({ retried: 1, left: 0 });
    await until(async () => expect((await app.runs.list(viewer(3), page)).counts.succeeded).toBe(2));
    expect(await letters().discard({ kind: 'slow-toy' })).toBe(0);
    expect(await letters().discard({})).toBe(1);
    expect((await letters().list({}, 10, 0)).total).toBe(0);
    await worker.close();
  });
});

describe('work by the clock', () => {
  const schedules = () => app.module.get(Schedules);
  const only = async () => (await schedules().list())[0];

  it('says when next, rings by hand, says how it went, and comes back after Redis was emptied', async () => {
    await redis.empty();
    await until(async () => expect((await only())?.nextAt?.getMonth()).toBe(0));
    await schedules().runNow('new-year');
    await until(async () =>
      expect((await only())?.record).toMatchObject({ outcome: 'succeeded', message: 'Rang once.' }),
    );
    app.module.get(Clockwork).fails = true;
    await schedules().runNow('new-year');
    await until(async () =>
      expect((await only())?.record).toMatchObject({ outcome: 'failed', message: 'The bell is cracked.' }),
    );
  });

  it('is switched off and on', async () => {
    await schedules().switch('new-year', false);
    expect(await only()).toMatchObject({ nextAt: null, record: { enabled: false } });
    await schedules().switch('new-year', true);
    expect((await only())?.nextAt).not.toBeNull();
    await expect(schedules().runNow('no-such')).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a worker that is told to go', () => {
  const logger = createLogger('test-worker');
  const host = (finishMs: number, handler: JobHandler<typeof toyJob>) =>
    hostWorker(toyJob, handler, { redisUrl: redis.url, prefix: app.prefix, logger, finishMs });

  it('finishes what it has begun while there is time', async () => {
    const worker = host(20_000, async ({ payload }) => {
      await wait(300);
      return { said: payload.text };
    });
    const [run] = (await wish(2, 1)).runs;
    await until(() => expect(worker.state().running).toBe(1));
    await worker.close();
    await until(async () =>
      expect(await app.runs.get(viewer(2), run?.id ?? '')).toMatchObject({
        status: 'succeeded',
        attempts: 1,
      }),
    );
  });

  it('gives back what does not end in its time, and that was no attempt', async () => {
    const worker = host(
      100,
      ({ signal }) => new Promise((_, reject) => signal.addEventListener('abort', reject)),
    );
    const [run] = (await wish(2, 1)).runs;
    await until(() => expect(worker.state().running).toBe(1));
    await worker.close();
    const other = app.host(toyJob, ({ payload }) => Promise.resolve({ said: payload.text }));
    await until(async () =>
      expect(await app.runs.get(viewer(2), run?.id ?? '')).toMatchObject({
        status: 'succeeded',
        attempts: 1,
      }),
    );
    await other.close();
  });
});

describe('the census of workers', () => {
  it('hears of this api, which hosts nothing here', async () => {
    const census = app.module.get(WorkerCensus);
    await until(async () => expect(await census.all()).toMatchObject([{ service: 'api', jobs: [] }]));
  });
});
