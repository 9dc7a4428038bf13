import { Injectable } from '@nestjs/common';
import { outcomeOptions, outcomesQueueName } from '@segue/shared/node';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Prisma } from '../database/index.js';
import { startJobsApp, type JobsApp } from '../testing/index.js';
import { OnOutcome, type Outcome } from './index.js';
import { saying, toyJob } from './toy.fixture.js';

/** Persists, and fails afterwards as often as the test wants, as a constraint would. */
@Injectable()
class FailingOutcomes {
  static failures = 0;
  static afterCommit: string[] = [];

  @OnOutcome(toyJob)
  async said({ result }: Outcome<typeof toyJob>, tx: Prisma.TransactionClient) {
    await tx.$executeRaw`INSERT INTO "Label" (id, name) VALUES (gen_random_uuid(), ${result.said})`;
    if (FailingOutcomes.failures > 0) {
      FailingOutcomes.failures -= 1;
      throw new Error('the disk of the database is full');
    }
    return { afterCommit: async () => void FailingOutcomes.afterCommit.push(result.said) };
  }
}

let app: JobsApp;
let outcomes: Queue;
let redis: Redis;
let user: { id: string; role: string };

beforeAll(async () => {
  app = await startJobsApp({ jobs: [toyJob], providers: [FailingOutcomes] });
  redis = new Redis(app.redisUrl, { maxRetriesPerRequest: null });
  outcomes = new Queue(outcomesQueueName, { connection: redis, prefix: app.prefix });
  user = { id: await app.addUser(), role: 'member' };
});
afterAll(async () => {
  await outcomes.close();
  redis.disconnect();
  await app.close();
});
beforeEach(() => {
  FailingOutcomes.failures = 0;
  FailingOutcomes.afterCommit = [];
});

const start = (text: string) => app.runs.start(toyJob, saying(text, user.id));
const ended = (id: string) =>
  vi.waitFor(
    async () => {
      const run = await app.runs.get(user, id);
      expect(run.finishedAt).not.toBeNull();
      return run;
    },
    { timeout: 30_000, interval: 50 },
  );
const kept = async (name: string) =>
  (await app.database.sql('SELECT 1 FROM "Label" WHERE name = $1', [name])).length;
const post = (runId: string, said: string, options: object) =>
  outcomes.add(
    'outcome',
    { runId, kind: 'toy', attempts: 1, status: 'succeeded', result: { said } },
    options,
  );
const quick = (runId: string) => ({
  ...outcomeOptions(runId),
  attempts: 3,
  backoff: { type: 'fixed', delay: 50 },
});
const drained = () =>
  vi.waitFor(async () => expect(await outcomes.count()).toBe(0), { timeout: 10_000, interval: 50 });

describe('an outcome', () => {
  it('that arrives several times, at once and later, is persisted once', async () => {
    const { id } = await start('thrice');
    // Other ids than the run's own, which Redis would keep from being there twice.
    await Promise.all([1, 2, 3, 4].map((n) => post(id, 'thrice', { jobId: `${id}-${n}` })));
    await ended(id);
    await post(id, 'thrice', { jobId: `${id}-later` });
    await drained();
    expect(await kept('thrice')).toBe(1);
    expect(FailingOutcomes.afterCommit).toEqual(['thrice']);
  });

  it('of a run that nobody knows changes nothing', async () => {
    await post('01990000-0000-7000-8000-000000000000', 'stranger', {});
    await drained();
    expect(await kept('stranger')).toBe(0);
  });

  it('of a cancelled run changes nothing', async () => {
    const { id } = await start('cancelled');
    await app.runs.cancel(user, id);
    await post(id, 'cancelled', {});
    await drained();
    expect(await kept('cancelled')).toBe(0);
    expect(await app.runs.get(user, id)).toMatchObject({ status: 'cancelled' });
  });

  it('whose handler throws leaves nothing behind, and is tried again', async () => {
    FailingOutcomes.failures = 2;
    const { id } = await start('stubborn');
    await post(id, 'stubborn', quick(id));
    expect(await ended(id)).toMatchObject({ status: 'succeeded' });
    expect(await kept('stubborn')).toBe(1);
    expect(FailingOutcomes.afterCommit).toEqual(['stubborn']);
  });

  it('that cannot be persisted at all ends the run, and says why', async () => {
    FailingOutcomes.failures = 99;
    const { id } = await start('hopeless');
    await post(id, 'hopeless', quick(id));
    const run = await ended(id);
    expect(run).toMatchObject({ status: 'failed', error: { code: 'unexpected' } });
    expect(run.error?.message).toMatch(/result could not be stored.*the disk of the database is full/);
    expect(await kept('hopeless')).toBe(0);
    expect(FailingOutcomes.afterCommit).toEqual([]);
  });
});
