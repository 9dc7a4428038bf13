import { peopleRoutes, searchRoutes, type Friend } from '@segue/shared/contracts/http';
import { FakeDiscogs, loadSampleCrate, SAMPLE_CRATE } from '@segue/shared/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTestApi, type TestApi, type TestPerson } from '../../testing/index.js';

/** What Anna has. */
const RECORDS = 5;

describe('friends', () => {
  let discogs: FakeDiscogs;
  let api: TestApi;
  let anna: TestPerson;
  let bert: TestPerson;
  let stranger: TestPerson;

  beforeAll(async () => {
    const limits = { withToken: 10_000, withoutToken: 10_000 };
    discogs = await new FakeDiscogs({ token: 'test', limits }).start();
    loadSampleCrate(discogs);
    api = await startTestApi({ DISCOGS_BASE_URL: discogs.url, DISCOGS_TOKEN: 'test' });
    anna = api.owner;
    bert = await api.person('member');
    stranger = await api.person('reader');
    for (const { id: discogsId } of SAMPLE_CRATE.slice(0, RECORDS))
      await anna.ask('/api/releases', { method: 'POST', json: { discogsId } });
  });
  afterAll(async () => {
    await api.close();
    await discogs.stop();
  });

  const friendsOf = async (person: TestPerson) =>
    peopleRoutes.friends.response.parse(await (await person.ask('/api/friends')).json());
  const search = async (person: TestPerson, query: string) =>
    searchRoutes.search.response.parse(await (await person.ask(`/api/search?${query}`)).json());
  const ask = (from: TestPerson, to: TestPerson) =>
    from.ask('/api/friends', { method: 'POST', json: { userId: to.id } });
  const share = async (shares: Partial<Friend['given']>) => {
    const [friend] = (await friendsOf(anna)).friends;
    const answer = await anna.ask(`/api/friends/${friend?.id ?? ''}`, { method: 'PATCH', json: shares });
    return peopleRoutes.share.response.parse(await answer.json());
  };
  const befriend = async () => {
    await ask(anna, bert);
    await ask(bert, anna);
  };

  it('sees nothing of somebody who was only asked', async () => {
    expect(await (await ask(anna, bert)).json()).toEqual({ state: 'asked' });
    expect((await ask(anna, bert)).status).toBe(409);
    expect((await friendsOf(bert)).askedMe.map(({ person }) => person.id)).toEqual([anna.id]);
    expect((await friendsOf(anna)).others.map(({ id }) => id)).toEqual([stranger.id]);
    expect((await bert.ask(`/api/search?q=&whose=${anna.id}`)).status).toBe(404);
  });

  it('lets nobody say yes for another', async () => {
    const [request] = (await friendsOf(anna)).askedByMe;
    const accept = `/api/friends/${request?.id ?? ''}/accept`;
    expect((await anna.ask(accept, { method: 'POST' })).status).toBe(409);
    expect((await stranger.ask(accept, { method: 'POST' })).status).toBe(404);
    const friend = peopleRoutes.accept.response.parse(
      await (await bert.ask(accept, { method: 'POST' })).json(),
    );
    const collectionOnly = { collection: true, ratings: false, playlists: false, audio: false };
    expect(friend).toMatchObject({ given: collectionOnly, received: collectionOnly });
    expect(friend.records).toBe(RECORDS);
  });

  it('finds a friend’s tracks, by themselves and among all, and not one’s own', async () => {
    const { total } = await search(anna, 'q=&limit=0');
    await vi.waitFor(async () => expect((await search(bert, `q=&whose=${anna.id}`)).total).toBe(total));
    expect((await search(bert, 'q=')).total).toBe(0);
    const [hit] = (await search(bert, 'q=dub organizer&whose=all')).hits;
    expect(hit).toMatchObject({ ownerId: anna.id, owned: false });
    expect((await bert.ask(`/api/tracks/${hit?.id ?? ''}`)).status).toBe(200);
    expect((await bert.ask(`/api/releases/${hit?.releaseId ?? ''}`)).status).toBe(200);
    expect((await stranger.ask(`/api/tracks/${hit?.id ?? ''}`)).status).toBe(404);
  });

  it('does not find by what the friend keeps to themselves, until it is shared', async () => {
    const [hit] = (await search(anna, 'q=dub organizer')).hits;
    const path = `/api/tracks/${hit?.id ?? ''}`;
    await anna.ask(path, { method: 'PATCH', json: { rating: 5, tags: ['zanzibar'], notes: 'mine' } });
    const questions = ['q=zanzibar', 'q=&tag=zanzibar', 'q=&ratingMin=5'];
    for (const question of questions) {
      expect((await search(anna, question)).total).toBe(1);
      expect((await search(bert, `${question}&whose=${anna.id}`)).total).toBe(0);
      expect((await search(bert, `${question}&whose=all`)).total).toBe(0);
    }
    expect((await search(bert, `q=&whose=all`)).facets['tag']).toEqual([]);
    expect(await (await bert.ask(path)).json()).toMatchObject({ rating: null, tags: [], notes: '' });

    await share({ ratings: true });
    for (const question of questions) {
      await vi.waitFor(async () =>
        expect((await search(bert, `${question}&whose=${anna.id}`)).total).toBe(1),
      );
    }
    expect(await (await bert.ask(path)).json()).toMatchObject({ rating: 5, notes: 'mine' });
  });

  it('lets a friend change nothing', async () => {
    const [hit] = (await search(anna, 'q=dub organizer')).hits;
    const answer = await bert.ask(`/api/tracks/${hit?.id ?? ''}`, { method: 'PATCH', json: { rating: 1 } });
    expect(answer.status).toBe(404);
  });

  it('shows nothing once the friendship has ended, and starts from the beginning when it comes again', async () => {
    await share({ audio: true, playlists: true });
    const [friend] = (await friendsOf(bert)).friends;
    const end = () => bert.ask(`/api/friends/${friend?.id ?? ''}`, { method: 'DELETE' });
    expect((await end()).status).toBe(204);
    expect((await end()).status).toBe(404);
    expect((await bert.ask(`/api/search?q=&whose=${anna.id}`)).status).toBe(404);
    expect((await search(bert, 'q=&whose=all')).total).toBe(0);
    await befriend();
    expect((await friendsOf(bert)).friends[0]?.received).toMatchObject({ audio: false, playlists: false });
  });

  it('makes one friendship of two people who ask each other at the same moment', async () => {
    const people = await Promise.all([api.person('member'), api.person('member')]);
    const [one, two] = people;
    const states = await Promise.all([ask(one, two), ask(two, one)]).then((answers) =>
      Promise.all(answers.map((answer) => answer.json())),
    );
    expect(states).toContainEqual({ state: 'friends' });
    expect((await friendsOf(one)).friends).toHaveLength(1);
  });

  it('has no access to what belongs to somebody who is banned', async () => {
    const [one, two] = await Promise.all([api.person('member'), api.person('member')]);
    await ask(one, two);
    await ask(two, one);
    expect((await one.ask(`/api/search?q=&whose=${two.id}`)).status).toBe(200);
    await api.owner.ask(`/api/users/${two.id}`, { method: 'PATCH', json: { banned: true } });
    expect((await one.ask(`/api/search?q=&whose=${two.id}`)).status).toBe(404);
    expect((await friendsOf(one)).friends).toEqual([]);
  });
});
