import { release as releaseSchema, searchRoutes, trackDetail } from '@segue/shared/contracts/http';
import { FakeDiscogs, loadSampleCrate } from '@segue/shared/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillLibrary, findTrack, startTestApi, type TestApi } from '../../testing/index.js';

describe('a record in its owner’s words', () => {
  const discogs = new FakeDiscogs({ limits: { withToken: 60_000, withoutToken: 60_000 } });
  let api: TestApi;
  let id: string;

  beforeAll(async () => {
    await discogs.start();
    loadSampleCrate(discogs);
    api = await startTestApi({ DISCOGS_BASE_URL: discogs.url });
    await fillLibrary(api.owner);
    id = (await findTrack(api.owner, 'kailash higher original')).releaseId ?? '';
  }, 180_000);
  afterAll(async () => {
    await api.close();
    await discogs.stop();
  });

  const get = async (person = api.owner) =>
    releaseSchema.parse(await (await person.ask(`/api/releases/${id}`)).json());
  const edit = async (json: object) =>
    releaseSchema.parse(await (await api.owner.ask(`/api/releases/${id}`, { method: 'PATCH', json })).json());
  const search = async (query: string) =>
    searchRoutes.search.response.parse(await (await api.owner.ask(`/api/search?${query}`)).json());

  it('tells artists and labels of the record', async () => {
    const { artists, labels, edited, spins } = await get();
    expect(artists.map(({ name }) => name)).toEqual(['Kailash']);
    expect(labels.map(({ name }) => name)).toEqual(['Matsuri Productions']);
    expect([edited, spins]).toEqual([[], 0]);
  });

  it('shows the edit wherever the record is shown, and the catalogue’s own word beside it', async () => {
    const before = await get();
    const after = await edit({ title: 'Quux Sessions', year: 1901, styles: ['Schlager'], label: 'My Own' });
    expect(after).toMatchObject({ title: 'Quux Sessions', year: 1901, styles: ['Schlager'] });
    expect(after.edited.find(({ field }) => field === 'title')?.catalogue).toBe(before.title);
    expect(after.tracks.map(({ releaseTitle }) => releaseTitle)).toEqual(
      after.tracks.map(() => 'Quux Sessions'),
    );
    for (const query of ['q=quux', 'style=Schlager', 'yearMax=1901', 'label=My Own']) {
      expect([query, (await search(query)).total]).toEqual([query, before.tracks.length]);
    }
    expect(await edit({ title: null, year: null, styles: null, label: null })).toEqual(before);
    expect((await search('q=quux')).total).toBe(0);
  });

  it('lets tracks follow that carry the record’s artist, until one is named itself', async () => {
    const after = await edit({ artist: 'Somebody Else' });
    expect(after.tracks.map(({ artist }) => artist)).toContain('Somebody Else');
    const [track] = after.tracks;
    const answer = await api.owner.ask(`/api/tracks/${track?.id ?? ''}`, {
      method: 'PATCH',
      json: { artist: 'The Remixer', title: 'Another Name', durationSeconds: 61 },
    });
    const detail = trackDetail.parse(await answer.json());
    expect(detail).toMatchObject({ artist: 'The Remixer', title: 'Another Name', durationSeconds: 61 });
    expect(detail.edited.map(({ field }) => field).sort()).toEqual(['artist', 'durationSeconds', 'title']);
    const json = { artist: null, title: null, durationSeconds: null };
    await api.owner.ask(`/api/tracks/${track?.id ?? ''}`, { method: 'PATCH', json });
    expect((await edit({ artist: null })).edited).toEqual([]);
  });

  it('is nobody else’s business', async () => {
    const member = await api.person('member');
    await fillLibrary(member);
    await edit({ title: 'Only mine' });
    expect((await get(member)).title).not.toBe('Only mine');
    const stranger = await api.person('member');
    const refused = await stranger.ask(`/api/releases/${id}`, { method: 'PATCH', json: { title: 'x' } });
    expect(refused.status).toBe(404);
    await edit({ title: null });
  });

  it('keeps the owner’s word through any mixture of edits, catalogue changes and ways back', async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('edit' as const), title: fc.constantFrom('Mine', 'Mine too') }),
      fc.record({ kind: fc.constant('catalogue' as const), title: fc.constantFrom('New', 'Newer') }),
      fc.record({ kind: fc.constant('back' as const) }),
    );
    let catalogue = (await get()).title;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        await edit({ title: null });
        let mine: string | null = null;
        for (const one of steps) {
          if (one.kind === 'edit') await edit({ title: (mine = one.title) });
          if (one.kind === 'back') await edit({ title: (mine = null) });
          if (one.kind === 'catalogue') {
            catalogue = one.title;
            await api.database.sql('UPDATE "Release" SET title = $1 WHERE id = $2', [catalogue, id]);
          }
        }
        const { title, edited } = await get();
        expect(title).toBe(mine ?? catalogue);
        expect(edited).toEqual(mine === null ? [] : [{ field: 'title', catalogue }]);
      }),
      { numRuns: 15 },
    );
  });
});
