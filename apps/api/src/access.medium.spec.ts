import { randomUUID } from 'node:crypto';
import { api as contract, type RouteContract, type RouteGroup } from '@segue/shared/contracts/http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  plainRequest,
  startTestApi,
  type PlainAnswer,
  type TestApi,
  type TestPerson,
} from './testing/index.js';

let api: TestApi;
let member: TestPerson;
let reader: TestPerson;
beforeAll(async () => {
  api = await startTestApi();
  member = await api.person('member');
  reader = await api.person('reader');
});
afterAll(() => api.close());

const routes = Object.values<RouteGroup>(contract).flatMap((group) => Object.values<RouteContract>(group));
const table = routes.map((route) => [`${route.method} ${route.path}`, route] as const);
const guarded = table.filter(([, { access }]) => access !== 'public');

function call(route: RouteContract, headers: Record<string, string> = {}): Promise<PlainAnswer> {
  const path = route.path.replace(/:\w+/g, randomUUID());
  const json = route.body ? {} : undefined;
  return plainRequest(`${api.url}${path}`, { method: route.method, headers, json });
}

const said = ({ status, body }: PlainAnswer) => [status, (body as { code?: string } | null)?.code];

describe('nobody', () => {
  it.each(guarded)('may not %s', async (_, route) => {
    expect(said(await call(route))).toEqual([401, 'unauthorized']);
  });

  it.each(guarded)('may not %s with a key that is wrong', async (_, route) => {
    expect(said(await call(route, { 'x-api-key': `segue_${'x'.repeat(64)}` }))).toEqual([
      401,
      'unauthorized',
    ]);
  });

  it.each(guarded)('may not %s with a session that is made up', async (_, route) => {
    const headers = { cookie: 'segue.session_token=made.up', origin: api.url };
    expect(said(await call(route, headers))).toEqual([401, 'unauthorized']);
  });

  it.each(table.filter(([, { access }]) => access === 'public'))('may %s', async (_, route) => {
    expect([401, 403]).not.toContain((await call(route)).status);
  });
});

describe('a reader', () => {
  it.each(table.filter(([, { access }]) => access === 'member' || access === 'owner'))(
    'may not %s',
    async (_, route) => {
      expect(said(await call(route, { 'x-api-key': reader.apiKey }))).toEqual([403, 'forbidden']);
    },
  );
});

describe('a member', () => {
  it.each(table.filter(([, { access }]) => access === 'owner'))('may not %s', async (_, route) => {
    expect(said(await call(route, { 'x-api-key': member.apiKey }))).toEqual([403, 'forbidden']);
  });
});

describe('whoever has the role', () => {
  /** A stream never ends, and a whole crate takes its time. */
  const long = ['/api/events', '/api/sample'];
  const shortOnes = guarded.filter(([, { path }]) => !long.includes(path));

  async function statusFor(person: TestPerson, { method, path, body }: RouteContract): Promise<number> {
    const sent = body === undefined ? {} : { json: {} };
    const address = path.replace(/:\w+/g, randomUUID());
    const answer = await person.ask(address, { method, redirect: 'manual', ...sent });
    await answer.body?.cancel();
    return answer.status;
  }

  it.each(shortOnes)('may %s as the owner', async (_, route) => {
    expect([401, 403]).not.toContain(await statusFor(api.owner, route));
  });

  it.each(shortOnes.filter(([, { access }]) => access === 'reader'))(
    'may %s as a reader',
    async (_, route) => {
      expect([401, 403]).not.toContain(await statusFor(reader, route));
    },
  );
});

describe('a key and a cookie', () => {
  it('are the same person', async () => {
    const byKey = await plainRequest(`${api.url}/api/me`, { headers: { 'x-api-key': member.apiKey } });
    const byCookie = await plainRequest(`${api.url}/api/me`, { headers: { cookie: member.cookie } });
    expect(byKey.body).toEqual(byCookie.body);
    expect(byKey.body).toMatchObject({ id: member.id, role: 'member' });
  });
});
