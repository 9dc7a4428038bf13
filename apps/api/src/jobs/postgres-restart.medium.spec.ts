import { setTimeout as wait } from 'node:timers/promises';
import { TypedError } from '@segue/shared/node';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { startJobsApp, startOwnPostgres, type JobsApp, type OwnPostgres } from '../testing/index.js';
import { saying, toyJob, ToyOutcomes } from './toy.fixture.js';

let postgres: OwnPostgres;
let app: JobsApp;
let user: { id: string; role: string };

beforeAll(async () => {
  postgres = await startOwnPostgres();
  app = await startJobsApp({ jobs: [toyJob], providers: [ToyOutcomes], database: postgres.database });
  user = { id: await app.addUser(), role: 'member' };
});
afterAll(() => app.close());

/** Asks for one thing after the other until `signal`; tells what was acknowledged and what was refused. */
async function load(client: number, signal: AbortSignal) {
  const acknowledged: string[] = [];
  const refused: unknown[] = [];
  for (let n = 0; !signal.aborted; n += 1) {
    const text = `client ${client} asks ${n}`;
    try {
      await app.runs.start(toyJob, saying(text, user.id));
      acknowledged.push(text);
    } catch (error) {
      refused.push(error);
    }
    await wait(20);
  }
  return { acknowledged, refused };
}

it('Postgres restarted under load: 503 for a moment, nothing acknowledged lost or done twice, no restart of ours', async () => {
  app.host(toyJob, async ({ payload }) => ({ said: payload.text }));
  const stop = new AbortController();
  const clients = [1, 2, 3, 4].map((client) => load(client, stop.signal));
  for (let restarts = 0; restarts < 2; restarts += 1) {
    await wait(1000);
    await postgres.restart();
  }
  await wait(1000);
  stop.abort();
  const results = await Promise.all(clients);

  const refused = results.flatMap((result) => result.refused);
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.every((error) => error instanceof TypedError && error.code === 'unavailable')).toBe(true);

  const asked = results.flatMap((result) => result.acknowledged).sort();
  const kept = async () => {
    const rows = await app.database.sql<{ name: string }>('SELECT name FROM "Label"');
    return rows.map(({ name }) => name);
  };
  await vi.waitFor(
    async () => {
      const { counts } = await app.runs.list(user, { limit: 1, offset: 0 });
      expect(counts.queued + counts.running).toBe(0);
    },
    { timeout: 45_000, interval: 300 },
  );
  const done = await kept();
  expect(new Set(done).size).toBe(done.length);
  expect(asked.filter((text) => !done.includes(text))).toEqual([]);
});
