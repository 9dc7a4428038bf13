import { crateRoutes, searchRoutes, type Crate } from '@segue/shared/contracts/http';
import type { Rule } from '@segue/shared/domain/query';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inserter } from '../../access/persons-library.fixture.js';
import { startTestApi, type TestApi, type TestPerson } from '../../testing/index.js';

let api: TestApi;
let anna: TestPerson;
/** Anna's twelve tracks: one in three is house, the other techno; from 1990 on, one a year. */
let trackIds: string[];

beforeAll(async () => {
  api = await startTestApi({ DISCOGS_BASE_URL: 'http://127.0.0.1:9' });
  anna = await api.person('member');
  trackIds = await tracksFor(anna, 12);
});
afterAll(() => api.close());

async function tracksFor(person: TestPerson, count: number): Promise<string[]> {
  const insert = inserter(api);
  const updatedAt = new Date();
  const ids: string[] = [];
  for (let place = 0; place < count; place += 1) {
    const genres = [place % 3 === 0 ? 'House' : 'Techno'];
    const facts = {
      title: `Record ${place}`,
      artistCredit: 'Somebody',
      year: 1990 + place,
      genres,
      updatedAt,
    };
    const releaseId = await insert('Release', { ...facts, details: 'detailed' });
    await insert('CollectionItem', { userId: person.id, releaseId, addedAt: updatedAt, updatedAt });
    const track = {
      releaseId,
      sortOrder: 1,
      position: 'A',
      title: `Track ${place}`,
      artistCredit: 'Somebody',
    };
    ids.push(await insert('Track', { ...track, updatedAt }));
  }
  // A rating brings the rows into the index, as any change does.
  await Promise.all(
    ids.map((id) => person.ask(`/api/tracks/${id}`, { method: 'PATCH', json: { rating: 3 } })),
  );
  return ids;
}

const send = async (path: string, method = 'GET', json?: unknown, person = anna) => {
  const answer = await person.ask(path, { method, ...(json !== undefined && { json }) });
  return { status: answer.status, body: answer.status === 204 ? null : await answer.json() };
};
async function make(json: unknown): Promise<Crate> {
  const { status, body } = await send('/api/crates', 'POST', json);
  expect(status).toBe(201);
  return crateRoutes.create.response.parse(body);
}
const get = async (id: string) => crateRoutes.get.response.parse((await send(`/api/crates/${id}`)).body);
async function found(query: string) {
  const { body } = await send(`/api/search?limit=100&${query}`);
  const { hits, problems, facets } = searchRoutes.search.response.parse(body);
  return { ids: hits.map(({ id }) => id).sort(), problems: problems.map(({ message }) => message), facets };
}
async function preview(rule: Rule, crateId?: string) {
  const { body } = await send('/api/crates/preview', 'POST', { rule, crateId });
  return crateRoutes.preview.response.parse(body);
}
const some = (...places: number[]) => places.map((place) => trackIds[place] ?? '');
const houses = () => some(0, 3, 6, 9);

describe('a plain crate', () => {
  it('keeps tracks in their order, through adding, moving and taking out', async () => {
    const { id } = await make({ name: 'Order', trackIds: some(2, 0) });
    const add = { trackIds: some(5, 0, 7) };
    const added = crateRoutes.addTracks.response.parse(
      (await send(`/api/crates/${id}/tracks`, 'POST', add)).body,
    );
    expect(added.added).toEqual(some(5, 7));
    expect(added.crate.trackIds).toEqual(some(2, 0, 5, 7));
    await send(`/api/crates/${id}/tracks`, 'PUT', { trackIds: some(7, 2, 5, 0) });
    expect((await get(id)).trackIds).toEqual(some(7, 2, 5, 0));
    const out = await send(`/api/crates/${id}/tracks/remove`, 'POST', { trackIds: some(2) });
    expect(crateRoutes.removeTracks.response.parse(out.body).before).toEqual(some(7, 2, 5, 0));
    const page = await send(`/api/crates/${id}/tracks?limit=2&offset=1`);
    const { items, total } = crateRoutes.tracks.response.parse(page.body);
    expect([items.map((track) => track.id), total]).toEqual([some(5, 0), 3]);
  });

  it('is found by in:, by the parameter, and counted as a facet, at once', async () => {
    const { id } = await make({ name: 'Warm up, early', trackIds: some(1, 4) });
    const wanted = some(1, 4).sort();
    expect((await found('q=in:"warm up, early"')).ids).toEqual(wanted);
    expect((await found(`q=&crate=${id}`)).ids).toEqual(wanted);
    expect((await found('q=-in:"Warm up, early"')).ids).not.toContain(wanted[0]);
    const { facets } = await found('q=');
    expect(facets['crate']).toContainEqual({ value: 'Warm up, early', count: 2 });
    await send(`/api/crates/${id}`, 'PATCH', { name: 'Later' });
    expect((await found('q=in:Later')).ids).toEqual(wanted);
    expect((await send(`/api/crates/${id}`, 'DELETE')).status).toBe(204);
    expect((await found('q=in:Later')).problems).toEqual(['You have no crate called “Later”.']);
  });

  it('has a name of its own, and only tracks of its person', async () => {
    await make({ name: 'Once' });
    expect((await send('/api/crates', 'POST', { name: 'ONCE' })).status).toBe(409);
    const [theirs = ''] = await tracksFor(await api.person('member'), 1);
    expect((await send('/api/crates', 'POST', { name: 'Theirs', trackIds: [theirs] })).status).toBe(404);
    const { id } = await make({ name: 'Mine' });
    expect((await send(`/api/crates/${id}/tracks`, 'POST', { trackIds: [theirs] })).status).toBe(404);
    expect((await get(id)).trackIds).toEqual([]);
  });

  it('lets a playlist choose from it alone', async () => {
    const { id } = await make({ name: 'Pool', trackIds: some(0, 1, 2) });
    const body = { length: 4, pool: { crate: [id] } };
    const { status, body: answer } = await send('/api/playlists/generate', 'POST', body);
    expect([status, (answer as { data: unknown }).data]).toEqual([422, { pool: 3, wanted: 4 }]);
  });
});

describe('a smart crate', () => {
  const nested: Rule = {
    match: 'all',
    rules: [
      { match: 'any', rules: [{ query: 'genre:House' }, { query: 'year:1991' }] },
      { match: 'none', rules: [{ query: 'year:1993..1996' }] },
    ],
  };

  it('holds what its rule says, groups in groups, and keeps itself', async () => {
    const { id, tracks } = await make({ name: 'Nested', rule: nested });
    expect(tracks).toBe(3);
    expect((await found('q=in:Nested')).ids).toEqual(some(0, 1, 9).sort());
    const page = crateRoutes.tracks.response.parse((await send(`/api/crates/${id}/tracks`)).body);
    expect(page.items.map((track) => track.id).sort()).toEqual(some(0, 1, 9).sort());
    await send(`/api/crates/${id}`, 'PATCH', { rule: { query: 'tag:late' } });
    expect((await get(id)).tracks).toBe(0);
    await send(`/api/tracks/${trackIds[4] ?? ''}`, 'PATCH', { tags: ['late'] });
    expect((await get(id)).tracks).toBe(1);
  });

  it('finds words too, inside of a group', async () => {
    const rule: Rule = { match: 'any', rules: [{ query: '"Track 11"' }, { query: 'year:1990 genre:House' }] };
    expect((await preview(rule)).rows.map(({ id }) => id).sort()).toEqual(some(0, 11).sort());
  });

  it('can be made of other crates, and says when these are gone or go in circles', async () => {
    const inner = await make({ name: 'Inner', rule: { query: 'genre:House' } });
    const outer = await make({ name: 'Outer', rule: { query: 'in:Inner -year:1990' } });
    expect((await found('q=in:Outer')).ids).toEqual(houses().slice(1).sort());
    await send(`/api/crates/${inner.id}`, 'PATCH', { name: 'Inmost' });
    expect((await get(outer.id)).tracks).toBe(3);
    await send(`/api/crates/${inner.id}`, 'PATCH', { name: 'Inner', rule: { query: 'in:Outer' } });
    const circle = await get(outer.id);
    expect([circle.tracks, circle.problems]).toEqual([
      0,
      ['These crates are made of each other: “Outer” → “Inner” → “Outer”.'],
    ]);
    expect((await found('q=in:Outer')).problems).toHaveLength(1);
    await send(`/api/crates/${inner.id}`, 'DELETE');
    expect((await get(outer.id)).problems).toEqual(['You have no crate called “Inner”.']);
    const { body } = await send('/api/crates');
    expect(crateRoutes.list.response.parse(body).items.map(({ name }) => name)).toContain('Outer');
  });

  it.each<[string, Rule, RegExp]>([
    ['a number that is none', { query: 'bpm:fast' }, /no number/],
    ['somebody else’s tracks', { query: 'owner:Berta' }, /your own tracks/],
    ['itself', { query: 'in:"Selfish"' }, /made of each other/],
  ])('holds nothing by %s, and says why', async (_, rule, problem) => {
    const { items } = crateRoutes.list.response.parse((await send('/api/crates')).body);
    const old = items.find(({ name }) => name === 'Selfish');
    const { id } = old ?? (await make({ name: 'Selfish', rule: { query: '' } }));
    await send(`/api/crates/${id}`, 'PATCH', { rule });
    const outcome = await preview(rule, id);
    expect([outcome.tracks, outcome.problems[0]]).toEqual([0, expect.stringMatching(problem)]);
    expect((await get(id)).problems).toEqual(outcome.problems);
  });

  it('does not lead on without end', async () => {
    for (let level = 0; level < 4; level += 1) {
      const rules = Array.from({ length: 20 }, () => ({
        query: level === 0 ? 'acid' : `in:"Level ${level - 1}"`,
      }));
      await make({ name: `Level ${level}`, rule: { match: 'any', rules } });
    }
    const { problems } = await preview({ query: 'in:"Level 3"' });
    expect(problems).toEqual(['This asks for too much at once. Leave some of it out.']);
  });

  it('takes no tracks by hand, and no rule without end', async () => {
    const { id } = await make({ name: 'Ruled', rule: nested });
    const put = await send(`/api/crates/${id}/tracks`, 'POST', { trackIds: some(0) });
    expect(put.status).toBe(422);
    let rule: Rule = { query: 'x' };
    for (let depth = 0; depth < 30; depth += 1) rule = { match: 'all', rules: [rule] };
    expect((await send('/api/crates/preview', 'POST', { rule })).status).toBe(400);
  });
});
