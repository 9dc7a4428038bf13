import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testEnv } from '../../../testing/env.js';
import { startTestApi, type TestApi } from '../../../testing/index.js';

let api: TestApi;
let admin: Client;
beforeAll(async () => {
  api = await startTestApi();
  admin = new Client({ connectionString: testEnv().TEST_PG_ADMIN_URL });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await api.close();
});

async function allowConnections(allowed: boolean): Promise<void> {
  const name = new URL(api.database.url).pathname.slice(1);
  await admin.query(`ALTER DATABASE "${name}" ALLOW_CONNECTIONS ${allowed}`);
  await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
}

const status = async (headers: Record<string, string>) =>
  (await fetch(`${api.url}/api/me`, { headers })).status;

async function signInStatus(): Promise<number> {
  const { username, password } = api.owner;
  const answer = await fetch(`${api.url}/api/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  });
  return answer.status;
}

describe('while Postgres is away', () => {
  it('nobody is told that their cookie, key or password is wrong, and all hold when it is back', async () => {
    const { cookie, apiKey } = api.owner;
    const all = () => Promise.all([status({ cookie }), status({ 'x-api-key': apiKey }), signInStatus()]);
    await allowConnections(false);
    expect(await all()).toEqual([503, 503, 503]);
    await allowConnections(true);
    expect(await all()).toEqual([200, 200, 200]);
  });
});
