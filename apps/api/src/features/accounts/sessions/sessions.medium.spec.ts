import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '@segue/shared/contracts/http';
import { cookieOf, startTestApi, type TestApi, type TestPerson } from '../../../testing/index.js';

let api: TestApi;
let person: TestPerson;
beforeAll(async () => {
  api = await startTestApi({
    ...{ PROXY_AUTH_HEADER: 'Remote-User', PROXY_AUTH_ADDRESSES: '10.9.8.7', TRUST_PROXY_HOPS: '2' },
  });
  person = await api.person('reader');
});
afterAll(() => api.close());

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0';

async function signInElsewhere(): Promise<string> {
  const { username, password } = person;
  const answer = await fetch(`${api.url}/api/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'user-agent': FIREFOX, 'x-forwarded-for': '198.51.100.7' },
    body: JSON.stringify({ username, password }),
  });
  return cookieOf(answer);
}

const as = (cookie: string, path: string, method = 'GET') =>
  fetch(`${api.url}${path}`, {
    method,
    headers: { cookie, origin: api.url, 'user-agent': FIREFOX, 'x-forwarded-for': '198.51.100.7' },
  });

async function sessions(cookie: string): Promise<Session[]> {
  return ((await (await as(cookie, '/api/sessions')).json()) as { items: Session[] }).items;
}

describe('the sessions of a person', () => {
  it('say device, address and when they were seen, and never a token', async () => {
    const cookie = await signInElsewhere();
    await api.database.sql(`UPDATE "Session" SET "lastSeenAt" = now() - interval '2 days'`);
    const items = await sessions(cookie);
    const current = items.find((one) => one.current);
    expect(current).toMatchObject({ device: 'Firefox on Linux', address: '198.51.100.7' });
    expect(Date.now() - Date.parse(current?.lastSeenAt ?? '')).toBeLessThan(60_000);
    expect(items.length).toBeGreaterThan(1);
    const tokens = await api.database.sql<{ token: string }>('SELECT token FROM "Session"');
    for (const { token } of tokens) expect(JSON.stringify(items)).not.toContain(token);
  });

  it('can be ended one by one, each by its own person alone', async () => {
    const [mine, other] = [await signInElsewhere(), await signInElsewhere()];
    const otherId = (await sessions(other)).find((one) => one.current)?.id ?? '';
    expect((await api.owner.ask(`/api/sessions/${otherId}`, { method: 'DELETE' })).status).toBe(404);
    expect((await as(mine, `/api/sessions/${otherId}`, 'DELETE')).status).toBe(204);
    expect((await as(other, '/api/me')).status).toBe(401);
    expect((await as(mine, '/api/me')).status).toBe(200);
  });

  it('can all be ended but the one that asks', async () => {
    const [mine, other] = [await signInElsewhere(), await signInElsewhere()];
    expect(await (await as(mine, '/api/sessions', 'DELETE')).json()).toMatchObject({
      ended: expect.any(Number) as number,
    });
    expect((await as(other, '/api/me')).status).toBe(401);
    expect((await sessions(mine)).map(({ current }) => current)).toEqual([true]);
  });
});

describe('a proxy that signs people in', () => {
  const by = (proxy: string, path: string, init: RequestInit = {}) =>
    fetch(`${api.url}${path}`, {
      ...init,
      headers: { 'remote-user': person.username.toUpperCase(), 'x-forwarded-for': `203.0.113.9, ${proxy}` },
    });

  it('is believed at its own address, and ignored from every other', async () => {
    const answer = await by('10.9.8.7', '/api/me');
    expect([answer.status, await answer.json()]).toMatchObject([200, { id: person.id }]);
    expect((await by('10.9.8.8', '/api/me')).status).toBe(401);
  });

  it('does not let another site make changes', async () => {
    expect((await by('10.9.8.7', '/api/sessions', { method: 'DELETE' })).status).toBe(403);
  });
});
