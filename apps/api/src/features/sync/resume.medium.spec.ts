import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { discogsRoutes } from '@segue/shared/contracts/http';
import { builtEntry } from '@segue/shared/node';
import { FakeDiscogs } from '@segue/shared/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testEnv } from '../../testing/env.js';
import { createTestDatabase, waitForQuiet, type TestDatabase, type TestPerson } from '../../testing/index.js';
import { setUpOwner } from '../../testing/test-person.js';
import { freePort } from '../../testing/test-redis.js';
import { connect, fillDiscogs } from './sync.fixture.js';

const RECORDS = 230;
/** A hundredth of the minute in which Discogs counts, and its own numbers in it: a hundred times the speed. */
const windowMs = 600;

describe('a sync whose api is killed', () => {
  let discogs: FakeDiscogs;
  let database: TestDatabase;
  let folder: string;
  let api: ChildProcess | undefined;
  let env: Record<string, string>;
  let url: string;

  beforeAll(async () => {
    discogs = await new FakeDiscogs({ tokens: { 'annas-token': 'anna' }, windowMs }).start();
    fillDiscogs(discogs, 'anna', RECORDS);
    database = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'segue-resume-'));
    const port = await freePort();
    const secret = 'only-for-tests-only-for-tests-only';
    url = `http://127.0.0.1:${port}`;
    env = {
      PATH: testEnv().PATH,
      DATABASE_URL: database.url,
      REDIS_URL: testEnv().TEST_REDIS_URL,
      REDIS_PREFIX: `resume-${port}`,
      STORAGE_URL: pathToFileURL(folder).href,
      AUTH_SECRET: secret,
      SECRETS_KEY: secret,
      API_PORT: String(port),
      DISCOGS_BASE_URL: discogs.url,
      DISCOGS_WINDOW_MS: String(windowMs),
      LOG_LEVEL: 'error',
    };
  });
  afterAll(async () => {
    await kill();
    await database.drop();
    await discogs.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const start = async () => {
    api = spawn(process.execPath, [builtEntry(import.meta.url, '../../main.js')], { env, stdio: 'ignore' });
    for (let tries = 0; tries < 300; tries++) {
      const answers = await fetch(`${url}/api/health`).then(
        () => true,
        () => false,
      );
      if (answers) return;
      await wait(100);
    }
    throw new Error('The api did not start.');
  };
  const kill = async () => {
    if (api === undefined) return;
    const ended = once(api, 'exit');
    api.kill('SIGKILL');
    await ended;
    api = undefined;
  };
  const asked = (pattern: RegExp) => discogs.received.filter(({ path }) => pattern.test(path)).length;
  const killWhen = async (pattern: RegExp, count: number) => {
    await expect.poll(() => asked(pattern), { timeout: 120_000, interval: 10 }).toBeGreaterThanOrEqual(count);
    await kill();
  };

  it('goes on where it stopped: no request more than twice, none over the limit, and all is there in the end', async () => {
    await start();
    const owner: TestPerson = await setUpOwner(url);
    await connect(owner, 'annas-token');
    discogs.received.length = 0;
    await owner.ask('/api/discogs/sync', { method: 'POST', json: {} });
    await killWhen(/folders\/0\/releases$/, 2);
    await start();
    await killWhen(/^\/releases\//, 40);
    await start();
    await waitForQuiet(owner, 200);

    const times = new Map<string, number>();
    for (const { path, query } of discogs.received)
      times.set(`${path}?${query}`, (times.get(`${path}?${query}`) ?? 0) + 1);
    expect(Math.max(...times.values())).toBeLessThanOrEqual(2);
    expect(discogs.received.filter(({ status }) => status === 429)).toEqual([]);

    const progress = discogsRoutes.progress.response.parse(
      await (await owner.ask('/api/discogs/sync')).json(),
    );
    expect(progress).toMatchObject({ releases: { detailed: RECORDS, waiting: 0, missing: 0 }, gone: 0 });
    const owned = await database.sql<{ instance: number; release: number; tracks: number }>(
      `SELECT c."discogsInstance"::int AS instance, r."discogsId" AS release,
              (SELECT count(*)::int FROM "Track" t WHERE t."releaseId" = r.id) AS tracks
       FROM "CollectionItem" c JOIN "Release" r ON r.id = c."releaseId" ORDER BY 1`,
    );
    const source = discogs.data.people.get('anna')?.copies ?? [];
    expect(owned).toEqual(
      source.map(({ instanceId, releaseId }) => ({ instance: instanceId, release: releaseId, tracks: 2 })),
    );
  }, 400_000);
});
