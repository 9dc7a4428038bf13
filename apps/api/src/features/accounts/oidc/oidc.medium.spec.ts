import { FakeOidc, type FakeOidcPerson } from '@segue/shared/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cookieOf, startTestApi, type TestApi } from '../../../testing/index.js';

const provider = new FakeOidc('segue', 'a secret of the client');
let api: TestApi;

beforeAll(async () => {
  await provider.start();
  const settings = { issuer: provider.issuer, clientId: 'segue', clientSecret: 'a secret of the client' };
  const providers = [
    { ...settings, id: 'open', name: 'Home', signUp: 'reader', linkByEmail: true },
    { ...settings, id: 'closed', name: 'Work' },
  ];
  // It is away while the api boots.
  await provider.stop();
  api = await startTestApi({ OIDC_PROVIDERS: JSON.stringify(providers) });
});
beforeEach(() => {
  Object.assign(provider, { person: null, forged: false, wrongNonce: false });
});
afterAll(async () => {
  await api.close();
  await provider.stop();
});

const visit = (address: string, cookie = '') =>
  fetch(new URL(address, api.url), { redirect: 'manual', headers: { cookie } });

const leadsTo = (answer: Response) => answer.headers.get('location') ?? '';

/** Goes the way of a browser. @returns where it ends, and with which cookies */
async function signIn(
  id: string,
  person: FakeOidcPerson | null,
  { lose = false, next = '' } = {},
): Promise<{ at: string; cookie: string }> {
  provider.person = person;
  const begun = await visit(`/api/sign-in/${id}${next}`);
  const atProvider = await fetch(leadsTo(begun), { redirect: 'manual' });
  const back = await visit(leadsTo(atProvider), lose ? '' : cookieOf(begun));
  return { at: leadsTo(back), cookie: cookieOf(back) };
}

const me = async (cookie: string) =>
  (await (await fetch(`${api.url}/api/me`, { headers: { cookie } })).json()) as {
    id: string;
    username: string;
    role: string;
  };

describe('a provider', () => {
  it('that is down at boot says so, and comes back by itself', async () => {
    const away = await visit('/api/sign-in/open');
    expect([away.status, leadsTo(away)]).toEqual([303, '/sign-in?problem=away&provider=open']);
    await provider.start();
    expect(leadsTo(await visit('/api/sign-in/open'))).toContain(`${provider.issuer}/authorize?`);
  });

  it('is listed with its name and nothing else', async () => {
    const listed = await (await fetch(`${api.url}/api/sign-in`)).text();
    expect(JSON.parse(listed)).toEqual({
      providers: [
        { id: 'open', name: 'Home' },
        { id: 'closed', name: 'Work' },
      ],
    });
  });

  it('makes a reader of somebody new, who is the same person the next time', async () => {
    const ruth = { sub: 'ruth-at-home', name: 'Ruth', preferred_username: 'Ruth' };
    const first = await signIn('open', ruth, { next: '?next=/crates' });
    expect(first.at).toBe('/crates');
    expect(await me(first.cookie)).toMatchObject({ username: 'Ruth', role: 'reader' });
    const again = await signIn('open', { ...ruth, name: 'Ruth Renamed' });
    expect((await me(again.cookie)).id).toBe((await me(first.cookie)).id);
  });

  it('gives a free user name to who is called like somebody here, and never that account', async () => {
    const { cookie } = await signIn('open', { sub: 'pretender', preferred_username: 'owner' });
    expect(await me(cookie)).toMatchObject({ username: 'owner-2', role: 'reader' });
  });

  it('makes no account where its settings refuse that', async () => {
    const { at, cookie } = await signIn('closed', { sub: 'stranger', name: 'Stranger' });
    expect(at).toBe('/sign-in?problem=no-account&provider=closed');
    expect(cookie).not.toContain('session_token');
  });

  it('opens the account with the same address, once it has verified that', async () => {
    const json = { username: 'mailed', email: 'dj@example.org', password: 'a password of mine', name: 'DJ' };
    const made = await api.owner.ask('/api/users', { method: 'POST', json });
    const { id } = (await made.json()) as { id: string };
    const unproved = await signIn('open', { sub: 'thief', email: 'DJ@example.org', email_verified: false });
    expect((await me(unproved.cookie)).id).not.toBe(id);
    const proved = await signIn('open', { sub: 'dj', email: 'DJ@example.org', email_verified: true });
    expect((await me(proved.cookie)).id).toBe(id);
  });

  it('does not let in who is banned', async () => {
    const person = { sub: 'banned', preferred_username: 'banned-one' };
    const { id } = await me((await signIn('open', person)).cookie);
    await api.owner.ask(`/api/users/${id}`, { method: 'PATCH', json: { banned: true } });
    expect((await signIn('open', person)).at).toBe('/sign-in?problem=banned&provider=open');
  });
});

describe('what does not hold', () => {
  const person = { sub: 'attacked', preferred_username: 'attacked' };

  it.each([
    ['an ID token that somebody else signed', () => (provider.forged = true), 'failed'],
    ['the nonce of another sign-in', () => (provider.wrongNonce = true), 'failed'],
  ])('%s opens nothing', async (_, spoil, problem) => {
    spoil();
    const { at, cookie } = await signIn('open', person);
    expect(at).toBe(`/sign-in?problem=${problem}&provider=open`);
    expect(cookie).not.toContain('session_token');
  });

  it('a sign-in that another browser began, or that was said no to, opens nothing', async () => {
    expect((await signIn('open', person, { lose: true })).at).toContain('problem=late');
    expect((await signIn('open', null)).at).toContain('problem=denied');
  });

  it('a state that is not the one of this browser opens nothing', async () => {
    provider.person = person;
    const begun = await visit('/api/sign-in/open');
    const other = await visit('/api/sign-in/open');
    const atProvider = await fetch(leadsTo(other), { redirect: 'manual' });
    const back = await visit(leadsTo(atProvider), cookieOf(begun));
    expect(leadsTo(back)).toBe('/sign-in?problem=failed&provider=open');
  });

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example'])(
    'a way on to %s is not taken',
    async (next) => {
      const { at } = await signIn('open', person, { next: `?next=${encodeURIComponent(next)}` });
      expect(at).toBe('/library');
    },
  );
});
