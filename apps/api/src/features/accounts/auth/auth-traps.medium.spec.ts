import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  cookieOf,
  plainRequest,
  startBareTestApi,
  startTestApi,
  type PlainAnswer,
  type TestApi,
  type TestPerson,
} from '../../../testing/index.js';

const password = 'correct horse battery';
const setUp = (url: string, username: string) =>
  plainRequest(`${url}/api/setup`, { method: 'POST', json: { username, password, name: 'Somebody' } });

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

interface Attempt {
  headers?: Record<string, string>;
  username?: string;
  password?: string;
}

const signIn = (url: string, { headers = {}, ...credentials }: Attempt = {}) =>
  plainRequest(`${url}/api/auth/sign-in/username`, {
    method: 'POST',
    headers,
    json: { username: 'owner', password, ...credentials },
  });

const code = (answer: PlainAnswer) => (answer.body as { code: string }).code;
const cookies = (answer: PlainAnswer) => (answer.headers['set-cookie'] ?? []).join('\n');

describe('many first sign-ups at once', () => {
  it.each([
    ['of different names', (i: number) => `owner-${i}`],
    ['of the same name', () => 'owner'],
  ])('%s make one owner', async (_, name) => {
    const bare = await startBareTestApi();
    try {
      const answers = await Promise.all(Array.from({ length: 8 }, (_unused, i) => setUp(bare.url, name(i))));
      const statuses = answers.map(({ status }) => status).sort();
      expect(statuses).toEqual([201, ...Array<number>(7).fill(409)]);
      expect(await bare.database.sql('SELECT role FROM "User"')).toEqual([{ role: 'owner' }]);
    } finally {
      await bare.close();
    }
  });
});

describe('a second owner', () => {
  it('never comes of adding people', async () => {
    const json = { username: 'climber', password, name: 'Climber', role: 'owner' };
    expect((await api.owner.ask('/api/users', { method: 'POST', json })).status).toBe(400);
    await api.person('member');
    expect(await api.database.sql(`SELECT username FROM "User" WHERE role = 'owner'`)).toHaveLength(1);
  });

  it('is refused by the database itself', async () => {
    const person = await api.person('member');
    const promoting = api.database.sql(`UPDATE "User" SET role = 'owner' WHERE id = $1`, [person.id]);
    await expect(promoting).rejects.toThrow('User_one_owner_key');
  });

  it.each([
    'sign-up/email',
    'api-key/create',
    'api-key/verify',
    'update-user',
    'list-sessions',
    'revoke-session',
    'is-username-available',
  ])('cannot use better-auth’s own %s', async (path) => {
    const json = { email: 'x@example.org', password, name: 'X', username: 'climber', role: 'owner' };
    const headers = { cookie: api.owner.cookie, origin: api.url };
    const answer = await plainRequest(`${api.url}/api/auth/${path}`, { method: 'POST', headers, json });
    expect([answer.status, code(answer)]).toEqual([404, 'not-found']);
  });
});

describe('without a configured address', () => {
  const at = (headers: Record<string, string>) => signIn(api.url, { headers });

  it('one signs in and makes changes over plain HTTP, whatever the host is called', async () => {
    const host = 'crate.local:8080';
    const answer = await at({ host, origin: `http://${host}` });
    expect(answer.status).toBe(200);
    expect(cookies(answer)).toMatch(/^segue\.session_token=.*HttpOnly/);
    expect(cookies(answer)).not.toMatch(/Secure/i);
    const cookie = cookies(answer).split(';')[0] ?? '';
    const headers = { host, origin: `http://${host}`, cookie };
    const made = await plainRequest(`${api.url}/api/api-keys`, { method: 'POST', headers, json: {} });
    expect(made.status).toBe(201);
  });

  it('a proxy that ends TLS makes the cookie Secure', async () => {
    const forwarded = {
      'x-forwarded-host': 'dj.example',
      'x-forwarded-proto': 'https',
      'x-forwarded-for': '192.0.2.1',
    };
    const answer = await at({ ...forwarded, host: 'web:3000', origin: 'https://dj.example' });
    expect(answer.status).toBe(200);
    expect(cookies(answer)).toMatch(/^__Secure-segue\.session_token=.*Secure/);
    const cookie = cookies(answer).split(';')[0] ?? '';
    const me = await plainRequest(`${api.url}/api/me`, { headers: { ...forwarded, cookie } });
    expect(me.body).toMatchObject({ username: 'owner' });
  });
});

describe('a page of another site', () => {
  const evil = { origin: 'https://evil.example' };

  it.each([
    ['POST', '/api/api-keys'],
    ['POST', '/api/users'],
    ['DELETE', '/api/api-keys/any'],
    ['POST', '/api/auth/sign-out'],
    ['POST', '/api/auth/change-password'],
  ])('cannot make a browser %s %s with its cookie', async (method, path) => {
    const headers = { ...evil, cookie: api.owner.cookie };
    const answer = await plainRequest(`${api.url}${path}`, { method, headers, json: {} });
    expect([answer.status, code(answer)]).toEqual([403, 'forbidden']);
  });

  it('cannot sign a browser in or set an installation up', async () => {
    expect((await signIn(api.url, { headers: evil })).status).toBe(403);
    const headers = { 'sec-fetch-site': 'cross-site' };
    const answer = await plainRequest(`${api.url}/api/setup`, { method: 'POST', headers, json: {} });
    expect(answer.status).toBe(403);
  });

  it('is nothing to an API key, which no browser sends by itself', async () => {
    const made = await api.owner.ask('/api/api-keys', { method: 'POST', headers: evil, json: {} });
    expect(made.status).toBe(201);
  });
});

describe('guessing passwords', () => {
  const guessAs = (
    url: string,
    forwardedFor: (i: number) => string,
    count: number,
    username: (i: number) => string,
  ) =>
    Array.from({ length: count }).reduce<Promise<number[]>>(async (before, _, i) => {
      const statuses = await before;
      const headers = { 'x-forwarded-for': forwardedFor(i) };
      return [...statuses, (await signIn(url, { headers, username: username(i), password: 'wrong' })).status];
    }, Promise.resolve([]));

  it.each([
    ['no proxy in front, a claimed address', '0', (i: number) => `203.0.113.${i}`],
    ['one proxy in front, an address claimed before it', '1', (i: number) => `203.0.113.${i}, 198.51.100.7`],
  ])('ends after 30 with %s', async (_, hops, forwardedFor) => {
    const bare = await startBareTestApi({ TRUST_PROXY_HOPS: hops });
    try {
      const statuses = await guessAs(bare.url, forwardedFor, 31, (i) => `nobody-${i}`);
      expect(statuses).toEqual([...Array<number>(30).fill(401), 429]);
    } finally {
      await bare.close();
    }
  });

  it('of one account ends after 10 from anywhere, for the right password too', async () => {
    const victim = await api.person('member');
    const from = (i: number) => `198.51.100.${i}`;
    expect(await guessAs(api.url, from, 10, () => victim.username)).toEqual(Array<number>(10).fill(401));
    const headers = { 'x-forwarded-for': '198.51.100.200' };
    const answer = await signIn(api.url, { headers, username: victim.username });
    expect([answer.status, code(answer)]).toEqual([429, 'rate-limited']);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(800);
  });

  it('learns nothing of who is here', async () => {
    const headers = { 'x-forwarded-for': '198.51.100.250' };
    const bodies = await Promise.all(
      ['owner', 'nobody', 'no body!', 'x'].map((username) =>
        signIn(api.url, { headers, username, password: 'wrong' }),
      ),
    );
    const told = bodies.map(({ status, body }) => [status, (body as { message: string }).message]);
    expect(new Set(told.map(String))).toEqual(new Set(['401,The user name or the password is wrong.']));
  });
});

describe('a person who is banned', () => {
  let person: TestPerson;
  const ban = (banned: boolean) =>
    api.owner.ask(`/api/users/${person.id}`, { method: 'PATCH', json: { banned } });
  const byCookie = () => fetch(`${api.url}/api/me`, { headers: { cookie: person.cookie } });

  beforeAll(async () => {
    person = await api.person('member');
    expect((await person.ask('/api/me')).status).toBe(200);
    expect((await byCookie()).status).toBe(200);
    expect((await ban(true)).status).toBe(200);
  });

  it('has an API key that opens nothing', async () => {
    expect((await person.ask('/api/me')).status).toBe(401);
  });

  it('has no session any more', async () => {
    expect((await byCookie()).status).toBe(401);
    expect(await api.database.sql('SELECT 1 FROM "Session" WHERE "userId" = $1', [person.id])).toEqual([]);
  });

  it('cannot sign in', async () => {
    const headers = { 'x-forwarded-for': '198.51.100.251' };
    const answer = await signIn(api.url, { headers, username: person.username });
    expect([answer.status, code(answer)]).toEqual([403, 'forbidden']);
    expect(await api.database.sql('SELECT 1 FROM "Session" WHERE "userId" = $1', [person.id])).toEqual([]);
  });

  it('is back when the owner says so', async () => {
    expect((await ban(false)).status).toBe(200);
    expect((await person.ask('/api/me')).status).toBe(200);
    expect((await byCookie()).status).toBe(401);
  });
});

describe('a password', () => {
  it('goes with the e-mail address too, where one was given', async () => {
    const json = { username: 'mailed', email: 'DJ@Example.org', password, name: 'Mailed' };
    expect((await api.owner.ask('/api/users', { method: 'POST', json })).status).toBe(201);
    const by = (email: string, word: string) =>
      plainRequest(`${api.url}/api/auth/sign-in/email`, { method: 'POST', json: { email, password: word } });
    expect((await by('dj@example.org', password)).status).toBe(200);
    expect((await by('dj@example.org', 'wrong')).status).toBe(401);
    expect((await by('no address', password)).status).toBe(401);
    const again = { ...json, username: 'other' };
    expect((await api.owner.ask('/api/users', { method: 'POST', json: again })).status).toBe(409);
  });

  it('can be changed by who knows it, and guessed at ten times', async () => {
    const person = await api.person('member');
    const elsewhere = await signIn(api.url, { username: person.username }).then(
      (answer) => cookies(answer).split(';')[0] ?? '',
    );
    const change = (currentPassword: string, cookie: string) =>
      plainRequest(`${api.url}/api/auth/change-password`, {
        method: 'POST',
        headers: { cookie, origin: api.url, 'x-forwarded-for': '198.51.100.240' },
        json: { currentPassword, newPassword: 'another horse battery', revokeOtherSessions: false },
      });
    const changed = await change(password, person.cookie);
    expect(changed.status).toBe(200);
    const me = (cookie: string) => plainRequest(`${api.url}/api/me`, { headers: { cookie } });
    // The session that changed it goes on under another token; all others end, whatever the request says.
    const renewed = (changed.headers['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; ');
    expect([(await me(person.cookie)).status, (await me(elsewhere)).status]).toEqual([401, 401]);
    expect((await me(renewed)).status).toBe(200);
    const statuses: number[] = [];
    for (let i = 0; i < 11; i++) statuses.push((await change('wrong', renewed)).status);
    expect(statuses).toEqual([...Array<number>(10).fill(400), 429]);
    const answer = await signIn(api.url, {
      headers: {},
      username: person.username,
      password: 'another horse battery',
    });
    expect(answer.status).toBe(200);
  });
});

describe('signing out', () => {
  it('ends the session', async () => {
    const answer = await fetch(`${api.url}/api/auth/sign-in/username`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: 'owner', password }),
    });
    const cookie = cookieOf(answer);
    const headers = { cookie, origin: api.url };
    expect(
      (await plainRequest(`${api.url}/api/auth/sign-out`, { method: 'POST', headers, json: {} })).status,
    ).toBe(200);
    expect((await fetch(`${api.url}/api/me`, { headers: { cookie } })).status).toBe(401);
  });
});
