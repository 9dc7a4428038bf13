import { apiErrorSchema, release as releaseSchema, releaseRoutes } from '@segue/shared/contracts/http';
import { FakeDiscogs, loadSampleCrate, SAMPLE_CRATE } from '@segue/shared/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findTrack, startTestApi, type TestApi } from '../../testing/index.js';

const limits = { withToken: 60_000, withoutToken: 60_000 };

describe('adding a record by hand', () => {
  const discogs = new FakeDiscogs({ token: 'test', limits });
  let api: TestApi;
  const discogsId = SAMPLE_CRATE[0]?.id ?? 0;

  beforeAll(async () => {
    await discogs.start();
    loadSampleCrate(discogs);
    api = await startTestApi({ DISCOGS_BASE_URL: discogs.url, DISCOGS_TOKEN: 'test' });
  });
  afterAll(async () => {
    await api.close();
    await discogs.stop();
  });

  const search = async (query: string) => {
    const answer = await api.owner.ask(`/api/catalogue/search?${query}`);
    return releaseRoutes.searchCatalogue.response.parse(await answer.json()).items;
  };
  const add = (json: object) => api.owner.ask('/api/releases', { method: 'POST', json });

  it('finds it at Discogs by number, and adds it with its tracklist', async () => {
    const [hit] = await search(`discogsId=${discogsId}`);
    expect(hit).toMatchObject({ discogsId, owned: 0 });
    const answer = await add({ discogsId, item: { folder: 'New', shelf: 'Hall' } });
    expect(answer.status).toBe(201);
    const { details, tracks, items, format } = releaseSchema.parse(await answer.json());
    expect([details, tracks.length > 0, format !== '']).toEqual(['detailed', true, true]);
    const said = [{ field: 'folder', discogs: null }];
    expect(items).toMatchObject([{ copy: 1, folder: 'New', shelf: 'Hall', edited: said }]);
    expect((await search(`discogsId=${discogsId}`))[0]?.owned).toBe(1);
    expect((await findTrack(api.owner, tracks[0]?.title ?? '')).releaseId).toBe(tracks[0]?.releaseId);
  });

  it('adds a second copy of what is there already', async () => {
    const { items } = releaseSchema.parse(await (await add({ discogsId })).json());
    expect(items.map(({ copy }) => copy)).toEqual([1, 2]);
  });

  it('takes what is typed in, and finds it', async () => {
    const tracks = [
      { position: 'A', title: 'Zwitscherlied' },
      { title: 'Abendlied', artist: 'Guest' },
    ];
    const typed = { title: 'Own Pressing', artist: 'Nobody Known', label: 'Kitchen', tracks };
    const made = releaseSchema.parse(await (await add({ typed })).json());
    expect(made).toMatchObject({ discogsId: null, details: 'detailed', label: 'Kitchen', format: 'Vinyl' });
    expect(made.artists.map(({ name }) => name)).toEqual(['Nobody Known']);
    expect(await findTrack(api.owner, 'zwitscherlied')).toMatchObject({
      releaseId: made.id,
      artist: 'Nobody Known',
      position: 'A',
    });
  });

  it('says what is wrong', async () => {
    const refused = async (answer: Response) => [
      answer.status,
      apiErrorSchema.parse(await answer.json()).message,
    ];
    expect(await refused(await add({}))).toEqual([422, expect.stringContaining('one of the two')]);
    expect(await refused(await add({ discogsId: 999_999_999 }))).toEqual([
      404,
      expect.stringContaining('999999999'),
    ]);
    expect((await api.owner.ask('/api/catalogue/search')).status).toBe(422);
  });
});

it('says plainly that Discogs cannot be reached', async () => {
  const api = await startTestApi({ DISCOGS_BASE_URL: 'http://127.0.0.1:9', DISCOGS_TOKEN: 'test' });
  const answer = await api.owner.ask('/api/catalogue/search?discogsId=1');
  expect(answer.status).toBe(503);
  expect(apiErrorSchema.parse(await answer.json()).message).toMatch(/Discogs.*\.$/);
  await api.close();
});
