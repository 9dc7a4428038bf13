import { release as releaseSchema, releaseRoutes, searchRoutes } from '@segue/shared/contracts/http';
import { FakeDiscogs, loadSampleCrate, sampleExportCsv } from '@segue/shared/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  fillLibrary,
  findTrack,
  sendFile,
  startTestApi,
  waitForQuiet,
  type TestApi,
  type TestPerson,
} from '../../testing/index.js';

describe('copies', () => {
  const discogs = new FakeDiscogs({ limits: { withToken: 60_000, withoutToken: 60_000 } });
  let api: TestApi;
  let owner: TestPerson;
  let id: string;

  beforeAll(async () => {
    await discogs.start();
    loadSampleCrate(discogs);
    api = await startTestApi({ DISCOGS_BASE_URL: discogs.url });
    owner = api.owner;
    await fillLibrary(owner);
    id = (await findTrack(owner, 'kailash higher original')).releaseId ?? '';
  }, 180_000);
  afterAll(async () => {
    await api.close();
    await discogs.stop();
  });

  const send = (method: string, path: string, json?: object, person = owner) =>
    person.ask(path, { method, ...(json && { json }) });
  const release = async (answer: Response) => releaseSchema.parse(await answer.json());
  const items = async () => (await release(await owner.ask(`/api/releases/${id}`))).items;
  const first = async () => (await items())[0]?.id ?? '';
  const total = async (query: string) =>
    searchRoutes.search.response.parse(await (await owner.ask(`/api/search?${query}`)).json()).total;

  it('are changed, marked, and given back to Discogs’ value', async () => {
    const [before] = await items();
    const path = `/api/items/${await first()}`;
    const edited = await release(await send('PATCH', path, { folder: 'Goa', rating: 5, shelf: 'Hall' }));
    expect(edited.items[0]).toMatchObject({ folder: 'Goa', rating: 5, shelf: 'Hall' });
    expect(edited.items[0]?.edited.map(({ field }) => field).sort()).toEqual(['folder', 'rating']);
    expect([await total('folder=Goa'), await total('place=Hall')]).toEqual([
      edited.tracks.length,
      edited.tracks.length,
    ]);
    const back = await release(await send('PATCH', path, { back: ['folder', 'rating'], shelf: '' }));
    expect(back.items[0]).toEqual(before);
    expect((await send('PATCH', path, { back: ['shelf'] })).status).toBe(422);
  });

  it('keep the owner’s word through an import, which is remembered as the way back', async () => {
    const path = `/api/items/${await first()}`;
    await send('PATCH', path, { rating: 2 });
    const csv = sampleExportCsv().replace(
      'Higher E.P.,Matsuri Productions,"12"", EP",,',
      'Higher E.P.,Matsuri Productions,"12"", EP",4,',
    );
    await sendFile(owner, '/api/imports', 'collection.csv', csv);
    await waitForQuiet(owner);
    const [item] = await items();
    expect([item?.rating, item?.edited]).toEqual([2, [{ field: 'rating', discogs: '4' }]]);
    const back = await release(await send('PATCH', path, { back: ['rating'] }));
    expect([back.items[0]?.rating, back.items[0]?.edited]).toEqual([4, []]);
  });

  it('come and go, each with a number of its own, and with the last one the record leaves the search', async () => {
    await send('POST', `/api/releases/${id}/items`, { notes: 'second' });
    await Promise.all([1, 2, 3].map(() => send('POST', `/api/releases/${id}/items`, {})));
    const copies = await items();
    expect(copies.map(({ copy }) => copy)).toEqual([1, 2, 3, 4, 5]);
    const tracks = await total(`releaseId=${id}`);
    expect(tracks).toBeGreaterThan(0);
    for (const copy of copies) expect((await send('DELETE', `/api/items/${copy.id}`)).status).toBe(204);
    expect(await total(`releaseId=${id}`)).toBe(0);
    expect((await owner.ask(`/api/releases/${id}`)).status).toBe(404);
    await fillLibrary(owner);
    expect(await total(`releaseId=${id}`)).toBe(tracks);
  });

  it('are changed many at once, and counted by place and folder', async () => {
    const hits = searchRoutes.search.response.parse(await (await owner.ask('/api/search?limit=200')).json());
    const releaseIds = [...new Set(hits.hits.flatMap(({ releaseId }) => releaseId ?? []))];
    const change = { folder: 'Many', shelf: 'Living room', box: 'Box 3' };
    const answer = await send('PATCH', '/api/items', { releaseIds, change });
    const { changed } = releaseRoutes.editItems.response.parse(await answer.json());
    expect(changed).toBeGreaterThanOrEqual(releaseIds.length);
    const places = releaseRoutes.places.response.parse(await (await owner.ask('/api/places')).json());
    expect(places.folders).toContainEqual({ name: 'Many', copies: changed });
    expect(places.places).toEqual([{ shelf: 'Living room', box: 'Box 3', copies: changed }]);
    expect(await total('place=Living room / Box 3')).toBe(await total('place=Living room'));
  });

  it('are nobody else’s', async () => {
    const stranger = await api.person('member');
    const item = await first();
    expect((await send('PATCH', `/api/items/${item}`, { notes: 'x' }, stranger)).status).toBe(404);
    expect((await send('DELETE', `/api/items/${item}`, undefined, stranger)).status).toBe(404);
    expect((await send('POST', `/api/releases/${id}/items`, {}, stranger)).status).toBe(404);
    const many = { itemIds: [item], change: { folder: 'x' } };
    expect((await send('PATCH', '/api/items', many, stranger)).status).toBe(404);
  });
});
