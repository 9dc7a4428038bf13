import { apiErrorSchema, discogsRoutes } from '@segue/shared/contracts/http';
import { FakeDiscogs } from '@segue/shared/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi, type TestPerson } from '../../testing/index.js';

const CONSUMER = { key: 'application', secret: 'its-secret' };

describe('a person’s Discogs account', () => {
  let discogs: FakeDiscogs;
  let api: TestApi;

  beforeAll(async () => {
    const tokens = { 'annas-token': 'anna', 'bens-token': 'ben' };
    discogs = await new FakeDiscogs({ tokens, consumer: CONSUMER }).start();
    for (const name of ['anna', 'ben', 'carla']) discogs.data.addPerson(name);
    api = await startTestApi({
      DISCOGS_BASE_URL: discogs.url,
      DISCOGS_CONSUMER_KEY: CONSUMER.key,
      DISCOGS_CONSUMER_SECRET: CONSUMER.secret,
    });
  });
  afterAll(async () => {
    await api.close();
    await discogs.stop();
  });

  const save = (person: TestPerson, token: string) =>
    person.ask('/api/discogs/token', { method: 'PUT', json: { token } });
  const get = async (person: TestPerson) =>
    discogsRoutes.get.response.parse(await (await person.ask('/api/discogs')).json());
  const follow = (person: TestPerson, path: string) => person.ask(path, { redirect: 'manual' });

  it('is connected once Discogs has said whose token it is', async () => {
    const person = await api.person('member');
    expect(await get(person)).toEqual({ account: null, oauthReady: true });
    expect((await save(person, 'annas-token')).status).toBe(200);
    expect((await get(person)).account).toMatchObject({
      username: 'anna',
      via: 'token',
      state: 'ok',
      folders: [{ name: 'All' }, { name: 'Uncategorized' }],
      scheduleHours: null,
      pushBack: false,
    });
  });

  it('keeps no token that Discogs refuses, and says so', async () => {
    const person = await api.person('member');
    const answer = await save(person, 'wrong-token');
    expect(answer.status).toBe(422);
    expect(apiErrorSchema.parse(await answer.json()).message).toMatch(/does not know this token/);
    expect((await get(person)).account).toBeNull();
  });

  it('is one person’s here', async () => {
    const [first, second] = [await api.person('member'), await api.person('member')];
    expect((await save(first, 'bens-token')).status).toBe(200);
    expect((await save(second, 'bens-token')).status).toBe(409);
    expect((await save(first, 'bens-token')).status).toBe(200);
  });

  it('is never told by its token, and lies sealed in the database', async () => {
    const rows = await api.database.sql<{ secret: string }>('SELECT secret FROM "DiscogsAccount"');
    expect(rows.length).toBeGreaterThan(0);
    for (const { secret } of rows) expect(secret).toMatch(/^v1\./);
    expect(JSON.stringify(rows)).not.toContain('token');
  });

  it('is connected by OAuth: there, a yes, and back', async () => {
    const person = await api.person('member');
    const begun = discogsRoutes.startOauth.response.parse(
      await (await person.ask('/api/discogs/oauth', { method: 'POST' })).json(),
    );
    const token = new URL(begun.authorizeUrl).searchParams.get('oauth_token') ?? '';
    const verifier = discogs.oauth.authorizeAs(token, 'carla');
    const back = `/api/discogs/oauth/callback?oauth_token=${token}&oauth_verifier=${verifier}`;
    const stranger = await api.person('member');
    expect((await follow(stranger, back)).headers.get('location')).toContain('oauth=failed');
    const answer = await follow(person, back);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/settings/discogs?oauth=connected');
    expect((await get(person)).account).toMatchObject({ username: 'carla', via: 'oauth' });
    expect((await follow(person, back)).headers.get('location')).toContain('oauth=failed');
  });

  it('is not connected by a no', async () => {
    const person = await api.person('member');
    const answer = await follow(person, '/api/discogs/oauth/callback?denied=some-token');
    expect(answer.headers.get('location')).toBe('/settings/discogs?oauth=refused');
  });

  it('has settings of its own, and is forgotten on request', async () => {
    const person = await api.person('member');
    const patch = () =>
      person.ask('/api/discogs', { method: 'PATCH', json: { scheduleHours: 24, pushBack: true } });
    expect((await patch()).status).toBe(404);
    await api.database.sql('DELETE FROM "DiscogsAccount"');
    await save(person, 'annas-token');
    expect(await (await patch()).json()).toMatchObject({ scheduleHours: 24, pushBack: true });
    expect((await person.ask('/api/discogs', { method: 'DELETE' })).status).toBe(204);
    expect((await get(person)).account).toBeNull();
    expect((await person.ask('/api/discogs', { method: 'DELETE' })).status).toBe(404);
  });
});
