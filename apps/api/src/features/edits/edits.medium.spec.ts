import { playlistRoutes, searchRoutes, trackEditRoutes } from '@segue/shared/contracts/http';
import { FakeDiscogs, loadSampleCrate } from '@segue/shared/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillLibrary, startTestApi, type TestApi, type TestPerson } from '../../testing/index.js';

describe('edits of many tracks', () => {
  const discogs = new FakeDiscogs({ limits: { withToken: 60_000, withoutToken: 60_000 } });
  let api: TestApi;
  let owner: TestPerson;
  let ids: string[];

  beforeAll(async () => {
    await discogs.start();
    loadSampleCrate(discogs);
    api = await startTestApi({ DISCOGS_BASE_URL: discogs.url });
    owner = api.owner;
    await fillLibrary(owner);
    ids = (await search('limit=12')).hits.filter(({ kind }) => kind === 'track').map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(8);
  }, 180_000);
  afterAll(async () => {
    await api.close();
    await discogs.stop();
  });

  const send = (path: string, json: object, person = owner, method = 'POST') =>
    person.ask(path, { method, json });
  const search = async (query: string) =>
    searchRoutes.search.response.parse(await (await owner.ask(`/api/search?${query}`)).json());
  const apply = async (body: object) =>
    trackEditRoutes.apply.response.parse(await (await send('/api/track-edits', body)).json());
  const preview = async (body: object) =>
    trackEditRoutes.preview.response.parse(await (await send('/api/track-edits/preview', body)).json());
  const undo = (id: string | null) => send(`/api/track-edits/${id}/undo`, {});
  const undone = async (id: string | null) =>
    trackEditRoutes.undo.response.parse(await (await undo(id)).json());

  /** Every word of the person’s own on every track. */
  const words = () =>
    api.database.sql(
      `SELECT "trackId"::text, 'own' AS field, jsonb_build_array(rating, to_jsonb(tags), notes) AS value
         FROM "PersonalTrack" WHERE rating IS NOT NULL OR tags <> '{}' OR notes <> ''
       UNION ALL SELECT "trackId"::text, field, value FROM "TrackValue" WHERE source = 'user' ORDER BY 1, 2`,
    );

  const tag = fc.constantFrom('peak', 'warm up', 'closing');
  const change = fc.record(
    {
      rating: fc.option(fc.integer({ min: 1, max: 5 })),
      addTags: fc.uniqueArray(tag),
      removeTags: fc.uniqueArray(tag),
      bpm: fc.oneof(
        fc.record({ set: fc.option(fc.integer({ min: 40, max: 220 })) }),
        fc.record({ times: fc.constantFrom(2, 0.5) }),
      ),
      key: fc.option(
        fc.record({ pitchClass: fc.nat(11), mode: fc.constantFrom('major' as const, 'minor' as const) }),
      ),
    },
    { requiredKeys: ['rating'] },
  );
  const edit = fc.record({ change, some: fc.subarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 1 }) });

  it('are taken back exactly, the last first, whatever they were', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        const states: unknown[] = [];
        const made: (string | null)[] = [];
        for (const { change: wanted, some } of edits) {
          const trackIds = some.map((place) => ids[place]);
          states.push(await words());
          const seen = await preview({ trackIds, change: wanted });
          const done = await apply({ trackIds, change: wanted, asOf: seen.asOf });
          expect(done.changed).toBe(seen.changed);
          made.push(done.id);
        }
        for (const id of made.reverse()) {
          const before = states.pop();
          if (id !== null) expect((await undone(id)).conflicts).toEqual([]);
          expect(await words()).toEqual(before);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('show first what they would do, are found at once, and keep what was changed since', async () => {
    const trackIds = ids.slice(0, 3);
    const wanted = { rating: 5, addTags: ['for friday'], bpm: { set: 123 } };
    const seen = await preview({ trackIds, change: wanted });
    expect(seen).toMatchObject({ tracks: 3, changed: 3, fields: { tags: 3, bpm: 3 } });
    expect(seen.sample[0]?.changes).toContainEqual({ field: 'tags', before: [], after: ['for friday'] });
    const { id } = await apply({ trackIds, change: wanted, asOf: seen.asOf });
    expect((await search('tag=for friday')).total).toBe(3);
    await send(`/api/tracks/${ids[0]}`, { rating: 1 }, owner, 'PATCH');
    expect(await undone(id)).toEqual({ restored: 3, conflicts: [{ trackId: ids[0], field: 'rating' }] });
    expect((await search('tag=for friday')).total).toBe(0);
    expect((await undo(id)).status).toBe(409);
    const late = await apply({ trackIds, change: { addTags: ['late'] }, asOf: seen.asOf });
    expect(late).toMatchObject({ id: null, changed: 0 });
    expect(late.left).toEqual([{ reason: 'They were changed after the preview.', tracks: 3 }]);
    const history = await owner.ask(`/api/tracks/${ids[0]}/history`);
    const { items } = trackEditRoutes.history.response.parse(await history.json());
    expect(
      items
        .map(({ field, how }) => `${field} ${how}`)
        .slice(0, 5)
        .sort(),
    ).toContain('rating by hand');
    expect(items.map(({ how }) => how)).toContain('by taking an edit back');
    expect(items.map(({ how }) => how)).toContain('in an edit of 3 tracks');
  });

  it('take all that a filter leaves, and nothing of anybody else', async () => {
    const { total } = await search('style=Goa Trance');
    const done = await apply({ filter: { style: ['Goa Trance'] }, change: { addTags: ['goa'] } });
    expect(done.changed).toBe(total);
    expect((await search('tag=goa')).total).toBe(total);
    await undone(done.id);
    expect((await send('/api/track-edits', { change: { rating: 1 } })).status).toBe(422);
    const stranger = await api.person('member');
    const theirs = await send('/api/track-edits', { trackIds: [ids[0]], change: { rating: 1 } }, stranger);
    expect(theirs.status).toBe(404);
    expect((await send(`/api/track-edits/${done.id}/undo`, {}, stranger)).status).toBe(404);
  });

  it('find each record once when records are asked for', async () => {
    const { hits, total } = await search('perRecord=true&limit=500&style=Goa Trance');
    expect(new Set(hits.map(({ releaseId }) => releaseId)).size).toBe(hits.length);
    expect(total).toBe(hits.length);
    expect((await search('style=Goa Trance')).total).toBeGreaterThan(total);
  });

  it('playlists take tracks at their end, each once, and give them up again', async () => {
    const made = await send('/api/playlists', { name: 'By hand', trackIds: ids.slice(0, 2) });
    const { id, items } = playlistRoutes.create.response.parse(await made.json());
    expect(items.map(({ track }) => track.id)).toEqual(ids.slice(0, 2));
    const path = `/api/playlists/${id}/tracks`;
    const answers = await Promise.all([
      send(path, { trackIds: ids.slice(1, 4) }),
      send(path, { trackIds: ids.slice(3, 6) }),
    ]);
    const added = await Promise.all(
      answers.map(async (answer) => playlistRoutes.addTracks.response.parse(await answer.json()).added),
    );
    expect(added.flat().sort()).toEqual(ids.slice(2, 6).sort());
    const gone = await send(`${path}/remove`, { trackIds: added.flat() });
    expect(await gone.json()).toEqual({ removed: 4 });
  });
});
