import { entityRoutes } from '@segue/shared/contracts/http';
import { artistPageDocument, FakeDiscogs, loadSampleCrate } from '@segue/shared/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillLibrary, startTestApi, type TestApi } from '../../testing/index.js';

describe('artists, labels and styles', () => {
  const discogs = new FakeDiscogs({ limits: { withToken: 60_000, withoutToken: 60_000 } });
  let api: TestApi;

  beforeAll(async () => {
    await discogs.start();
    loadSampleCrate(discogs);
    api = await startTestApi({ DISCOGS_BASE_URL: discogs.url });
    await fillLibrary(api.owner);
  }, 180_000);
  afterAll(async () => {
    await api.close();
    await discogs.stop();
  });

  const ask = async (path: string, person = api.owner): Promise<unknown> => (await person.ask(path)).json();
  const artists = async (query = '') =>
    entityRoutes.artists.response.parse(await ask(`/api/artists?${query}`));
  const artist = async (id: string) => entityRoutes.artist.response.parse(await ask(`/api/artists/${id}`));
  const labels = async (query = '') => entityRoutes.labels.response.parse(await ask(`/api/labels?${query}`));
  const styles = async (query = '') => entityRoutes.styles.response.parse(await ask(`/api/styles?${query}`));

  function first<Item>({ items: [item] }: { items: Item[] }): Item {
    if (item === undefined) throw new Error('The list is empty.');
    return item;
  }

  it('are listed, most records first, a page at a time, and found by name', async () => {
    for (const list of [artists, labels, styles]) {
      const { items, total } = await list('limit=200');
      const counts = items.map(({ releases }) => releases);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
      expect(total).toBe(items.length);
      const [, second] = items;
      expect((await list('limit=1&offset=1')).items).toEqual([second]);
    }
    const found = await artists('q=kailas');
    expect(found.items.map(({ name }) => name)).toEqual(['Kailash']);
    expect((await artists('q=%25')).total).toBe(0);
  });

  it('show an artist’s records and tracks, and the shape of them', async () => {
    const { id, releases } = first(await artists('q=kailash'));
    const page = await artist(id);
    expect(page.name).toBe('Kailash');
    expect(page.counts.releases).toBe(releases);
    expect(page.releases).toHaveLength(releases);
    expect(page.tracks.length).toBe(page.counts.tracks);
    expect(page.years.reduce((sum, { count }) => sum + count, 0)).toBe(releases);
    expect(page.labels.map(({ name }) => name)).toContain('Matsuri Productions');
  });

  it('show a label’s records in order of catalogue number', async () => {
    const { id, releases } = first(await labels());
    const page = entityRoutes.label.response.parse(await ask(`/api/labels/${id}`));
    expect(page.releases).toHaveLength(releases);
    const numbers = page.releases.map(({ catalogNumber }) => catalogNumber);
    expect(numbers).toEqual(
      [...numbers].sort(new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare),
    );
    expect(page.artists.length).toBeGreaterThan(0);
  });

  it('show a style’s records, in its person’s words, and its neighbours', async () => {
    const { name, releases, tracks } = first(await styles());
    const style = async (of: string) =>
      entityRoutes.style.response.parse(await ask(`/api/styles/${encodeURIComponent(of)}`));
    const page = await style(name);
    expect(page.counts).toEqual({ releases, tracks });
    expect(page.neighbours.map(({ value }) => value)).not.toContain(name);
    const [record] = page.releases;
    const json = { styles: ['Küchenmusik'] };
    await api.owner.ask(`/api/releases/${record?.id ?? ''}`, { method: 'PATCH', json });
    expect((await style(name)).counts.releases).toBe(releases - 1);
    expect((await style('Küchenmusik')).releases.map(({ id }) => id)).toEqual([record?.id]);
  });

  it('are asked of Discogs: names, aliases and picture, with links to who is here', async () => {
    const [kailash, other] = (await artists('limit=200')).items.filter(({ tracks }) => tracks > 0);
    const numbers = new Map(
      (await api.database.sql<{ id: string; discogsId: number }>('SELECT id, "discogsId" FROM "Artist"')).map(
        ({ id, discogsId }) => [id, discogsId],
      ),
    );
    const [id, alias] = [kailash?.id ?? '', other?.id ?? ''];
    const page = {
      id: numbers.get(id) ?? 0,
      name: kailash?.name ?? '',
      variations: ['K.'],
      aliases: [{ id: numbers.get(alias) ?? 0, name: `${other?.name ?? ''} (3)` }],
      members: [{ id: 999_999, name: 'Not Here', active: true }],
    };
    discogs.data.artists.set(page.id, artistPageDocument(page));
    const answer = await api.owner.ask(`/api/artists/${id}/details`, { method: 'POST' });
    expect(answer.status).toBe(200);
    const shown = await artist(id);
    expect(shown.variations).toContain('K.');
    expect(shown.aliases).toEqual([{ id: alias, discogsId: numbers.get(alias), name: other?.name }]);
    expect(shown.members).toEqual([{ id: null, discogsId: 999_999, name: 'Not Here' }]);
    expect(shown.fetchedAt).not.toBeNull();
  });

  it('are only those of one’s own records', async () => {
    const stranger = await api.person('member');
    const [label] = (await labels()).items;
    const [one] = (await artists()).items;
    expect((await stranger.ask(`/api/artists/${one?.id ?? ''}`)).status).toBe(404);
    expect((await stranger.ask(`/api/labels/${label?.id ?? ''}`)).status).toBe(404);
    expect((await stranger.ask('/api/styles/Goa%20Trance')).status).toBe(404);
    expect(await ask('/api/artists', stranger)).toEqual({ items: [], total: 0 });
  });
});
