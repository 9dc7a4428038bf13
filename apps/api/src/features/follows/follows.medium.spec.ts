import { peopleRoutes, searchRoutes } from '@segue/shared/contracts/http';
import { FakeDiscogs, loadSampleCrate, SAMPLE_CRATE } from '@segue/shared/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTestApi, waitForQuiet, type TestApi, type TestPerson } from '../../testing/index.js';

/** What the followed one has. */
const RECORDS = 5;

describe('a followed collection', () => {
  let discogs: FakeDiscogs;
  let api: TestApi;
  let anna: TestPerson;
  let bert: TestPerson;
  let stranger: TestPerson;

  beforeAll(async () => {
    const limits = { withToken: 10_000, withoutToken: 10_000 };
    discogs = await new FakeDiscogs({ tokens: { test: 'the-owner' }, limits }).start();
    loadSampleCrate(discogs);
    const records = SAMPLE_CRATE.slice(0, RECORDS).map(({ id }) => ({ releaseId: id, instanceId: id }));
    discogs.data.addPerson('Digger', records);
    discogs.data.addPerson('recluse').hidden = true;
    api = await startTestApi({ DISCOGS_BASE_URL: discogs.url, DISCOGS_TOKEN: 'test' });
    [anna, bert, stranger] = await Promise.all([
      api.person('member'),
      api.person('member'),
      api.person('member'),
    ]);
  });
  afterAll(async () => {
    await api.close();
    await discogs.stop();
  });

  const follow = (person: TestPerson, discogsUsername: string) =>
    person.ask('/api/follows', { method: 'POST', json: { discogsUsername } });
  const followedBy = async (person: TestPerson) =>
    peopleRoutes.followed.response.parse(await (await person.ask('/api/follows')).json()).items;
  const search = async (person: TestPerson, whose: string) =>
    person.ask(`/api/search?q=&limit=5&whose=${whose}`);
  const standIns = () => api.database.sql(`SELECT id FROM "User" WHERE role = 'followed'`);

  it('that is private, or of nobody, is refused in a sentence, and nothing is kept', async () => {
    const [privately, unknown] = [await follow(anna, 'recluse'), await follow(anna, 'no-such-user')];
    expect([privately.status, unknown.status]).toEqual([422, 404]);
    expect(((await unknown.json()) as { message: string }).message).toContain('no-such-user');
    expect([await followedBy(anna), await standIns()]).toEqual([[], []]);
  });

  it('is fetched once, and can be searched by whoever follows it and nobody else', async () => {
    const first = peopleRoutes.follow.response.parse(await (await follow(anna, 'Digger')).json());
    expect(first.run).not.toBeNull();
    await waitForQuiet(anna);
    const [followed] = await followedBy(anna);
    expect(followed).toMatchObject({ id: first.id, discogsUsername: 'Digger' });
    expect(followed?.records).toBe(RECORDS);

    const second = peopleRoutes.follow.response.parse(await (await follow(bert, 'Digger')).json());
    expect(second).toEqual({ id: first.id, run: null });
    expect((await follow(bert, 'Digger')).status).toBe(409);
    expect(await standIns()).toHaveLength(1);

    for (const person of [anna, bert]) {
      await vi.waitFor(async () => {
        const found = searchRoutes.search.response.parse(await (await search(person, first.id)).json());
        expect(found.total).toBeGreaterThanOrEqual(RECORDS);
        expect(found.hits[0]?.ownerId).toBe(first.id);
      });
    }
    expect((await search(stranger, first.id)).status).toBe(404);
    expect((await stranger.ask(`/api/follows/${first.id}/sync`, { method: 'POST' })).status).toBe(404);
    expect((await stranger.ask(`/api/follows/${first.id}`, { method: 'DELETE' })).status).toBe(404);
  });

  it('is nobody who could be asked for friendship, or changed', async () => {
    const [followed] = await followedBy(anna);
    const id = followed?.id ?? '';
    const friends = peopleRoutes.friends.response.parse(await (await anna.ask('/api/friends')).json());
    expect(friends.others.map((person) => person.id)).not.toContain(id);
    expect((await anna.ask('/api/friends', { method: 'POST', json: { userId: id } })).status).toBe(404);
    const users = (await (await api.owner.ask('/api/users')).json()) as { items: { id: string }[] };
    expect(users.items.map((person) => person.id)).not.toContain(id);
    const ban = await api.owner.ask(`/api/users/${id}`, { method: 'PATCH', json: { banned: true } });
    expect(ban.status).toBe(404);
  });

  it('goes with the last who follows it', async () => {
    const [followed] = await followedBy(anna);
    const id = followed?.id ?? '';
    expect((await anna.ask(`/api/follows/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await search(anna, id)).status).toBe(404);
    expect((await search(bert, id)).status).toBe(200);
    expect((await bert.ask(`/api/follows/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect(await standIns()).toEqual([]);
  });
});
