import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { analyseTrackJob } from '@segue/shared/contracts/jobs';
import {
  builtEntry,
  openStorage,
  type OutcomeMessage,
  outcomeMessage,
  outcomesQueueName,
} from '@segue/shared/node';
import { composeSong, encodeWav } from '@segue/shared/testing';
import { Queue, Worker } from 'bullmq';
import { afterEach, beforeEach, expect, it } from 'vitest';

const redisUrl = process.env['TEST_REDIS_URL'] ?? 'redis://127.0.0.1:6379';
const connection = { url: redisUrl };
const workers: ChildProcess[] = [];
let folder: string;
/** A new one each test: a killed worker stays in Redis' list of clients for a moment. */
let prefix: string;

beforeEach(async () => {
  prefix = `analysis-${randomUUID()}`;
  folder = await mkdtemp(path.join(tmpdir(), 'segue-worker-'));
});
afterEach(async () => {
  for (const worker of workers) worker.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

function startWorker(): ChildProcess {
  const settings = { REDIS_URL: redisUrl, REDIS_PREFIX: prefix, STORAGE_URL: folder, LOG_LEVEL: 'silent' };
  const worker = spawn(process.execPath, [builtEntry(import.meta.url, './main.js')], {
    env: { ...process.env, ...settings, ANALYSIS_PROCESSES: '1' },
    stdio: 'inherit',
  });
  workers.push(worker);
  return worker;
}

type Outcomes = Map<string, OutcomeMessage>;

/** Takes outcomes as the api does, one a run however often it is told, and calls back after each. */
function collectOutcomes(onOutcome: (byRun: Outcomes) => void): Worker {
  const byRun: Outcomes = new Map();
  const take = (job: { data: unknown }): Promise<void> => {
    const outcome = outcomeMessage.parse(job.data);
    byRun.set(outcome.runId, outcome);
    onOutcome(byRun);
    return Promise.resolve();
  };
  return new Worker(outcomesQueueName, take, { connection, prefix });
}

it('finishes every queued track although one of two workers is killed in the middle', async () => {
  const storage = openStorage(folder);
  const song = composeSong({ seed: 41, style: 'house', seconds: 30 });
  await storage.write('audio/house.wav', Buffer.from(encodeWav([song.samples])));
  const runIds = Array.from({ length: 8 }, () => randomUUID());
  const queue = new Queue(analyseTrackJob.name, { connection, prefix });
  const victim = startWorker();
  startWorker();
  const finished = new Promise<Outcomes>((resolve) => {
    const outcomes = collectOutcomes((byRun) => {
      if (byRun.size === 2) victim.kill('SIGKILL');
      if (byRun.size === runIds.length) resolve(outcomes.close().then(() => byRun));
    });
  });
  for (const runId of runIds) {
    const payload = { audioKey: 'audio/house.wav', contentHash: 'abcdef0123456789', styles: ['House'] };
    await queue.add(analyseTrackJob.name, { payload }, { jobId: runId, attempts: 3 });
  }
  const byRun = await finished;
  expect([...byRun.keys()].sort()).toEqual([...runIds].sort());
  expect([...byRun.values()].map(({ status }) => status)).toEqual(runIds.map(() => 'succeeded'));
  expect(victim.signalCode).toBe('SIGKILL');
  await queue.close();
});

it('ends by itself when it is told to stop', async () => {
  const worker = startWorker();
  const ready = new Queue(analyseTrackJob.name, { connection, prefix });
  await ready.waitUntilReady();
  await expect.poll(async () => (await ready.getWorkers()).length, { timeout: 20_000 }).toBeGreaterThan(0);
  worker.kill('SIGTERM');
  const [code] = (await once(worker, 'exit')) as [number | null];
  expect(code).toBe(0);
  await ready.close();
});
