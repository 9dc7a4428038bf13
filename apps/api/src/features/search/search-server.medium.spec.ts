import { searchRoutes } from '@segue/shared/contracts/http';
import { FakeDiscogs, FakeMeilisearch, loadSampleCrate } from '@segue/shared/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fillLibrary, startTestApi, type TestApi } from '../../testing/index.js';

/** The whole api with a Meilisearch beside it. */
describe('search with a server', () => {
  let discogs: FakeDiscogs;
  let meilisearch: FakeMeilisearch;
  let api: TestApi;

  beforeAll(async () => {
    discogs = await new FakeDiscogs({
      token: 'test',
      limits: { withToken: 10_000, withoutToken: 10_000 },
    }).start();
    loadSampleCrate(discogs);
    meilisearch = await new FakeMeilisearch({ key: 'secret' }).start();
    api = await startTestApi({
      DISCOGS_BASE_URL: discogs.url,
      DISCOGS_TOKEN: 'test',
      MEILI_URL: meilisearch.url,
      MEILI_KEY: 'secret',
    });
    await fillLibrary(api.owner);
  });
  afterAll(async () => {
    await api.close();
    await meilisearch.stop();
    await discogs.stop();
  });

  const search = async (query: string) =>
    searchRoutes.search.response.parse(await (await api.owner.ask(`/api/search?${query}`)).json());
  const engine = async () => (await search('q=')).engine;

  it('finds through the server what was imported', async () => {
    const { hits, engine: answering, facets, histograms } = await search('q=kailsh higher&facets=true');
    expect(answering).toEqual({ name: 'meilisearch', state: 'ready' });
    expect(hits[0]?.title).toContain('Higher');
    expect([Object.keys(facets).length > 0, Object.keys(histograms)]).toEqual([true, ['year']]);
  });

  it('finds the same while the server is away, says so, and comes back to it', async () => {
    const before = await search('q=dub&limit=10');
    await meilisearch.stop();
    const alone = await search('q=dub&limit=10');
    expect(alone.engine).toEqual({ name: 'embedded', state: 'fallback' });
    expect([alone.total, alone.hits.map(({ id }) => id)]).toEqual([
      before.total,
      before.hits.map(({ id }) => id),
    ]);
    await meilisearch.start();
    await vi.waitFor(
      async () => expect(await engine()).toEqual({ name: 'meilisearch', state: 'ready' }),
      30_000,
    );
  });

  it('rebuilds from the database when the server lost everything', async () => {
    const { total } = await search('q=');
    meilisearch.catalogue.clear();
    expect((await search('q=')).total).toBe(total);
    await vi.waitFor(
      async () => expect(await engine()).toEqual({ name: 'meilisearch', state: 'ready' }),
      30_000,
    );
    expect((await search('q=')).total).toBe(total);
  });
});
