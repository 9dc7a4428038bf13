import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, withPostgresAway, type TestApi } from '../../../testing/index.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

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
    expect(await withPostgresAway(api.database.url, all)).toEqual([503, 503, 503]);
    expect(await all()).toEqual([200, 200, 200]);
  });
});
