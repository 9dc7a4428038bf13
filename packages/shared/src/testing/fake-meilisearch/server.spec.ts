import { afterEach, beforeEach, expect, it } from 'vitest';
import { FakeMeilisearch } from './server.js';

let fake: FakeMeilisearch;

beforeEach(async () => {
  fake = await new FakeMeilisearch({ key: 'k' }).start();
});
afterEach(() => fake.stop());

async function ask(method: string, path: string, body?: unknown, key: string | null = 'k') {
  const response = await fetch(fake.url + path, {
    method,
    headers: { 'Content-Type': 'application/json', ...(key !== null && { Authorization: `Bearer ${key}` }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

/** Makes a change and waits for its task. */
async function change(method: string, path: string, body?: unknown): Promise<Record<string, unknown>> {
  const { taskUid } = (await ask(method, path, body)).body;
  for (;;) {
    const task = (await ask('GET', `/tasks/${String(taskUid)}`)).body;
    if (task['status'] === 'succeeded' || task['status'] === 'failed') return task;
  }
}

const search = (query: object) => ask('POST', '/indexes/films/search', query);

async function fillFilms(): Promise<void> {
  await change('POST', '/indexes', { uid: 'films', primaryKey: 'id' });
  await change('PATCH', '/indexes/films/settings', {
    searchableAttributes: ['title'],
    filterableAttributes: ['genre', 'year'],
    sortableAttributes: ['year'],
  });
  await change('POST', '/indexes/films/documents', [
    { id: 'a', title: 'Émilie’s trip', genre: ['Drama', 'Comedy'], year: 1994 },
    { id: 'b', title: 'Café trip', genre: ['drama'], year: 2001 },
    { id: 'c', title: 'Nothing', genre: [], year: null },
  ]);
}

it('asks for the key, except for its health', async () => {
  expect((await ask('GET', '/health', undefined, null)).body).toEqual({ status: 'available' });
  expect(await ask('GET', '/version', undefined, null)).toMatchObject({
    status: 401,
    body: { code: 'missing_authorization_header', type: 'auth' },
  });
  expect(await ask('GET', '/version', undefined, 'x')).toMatchObject({
    status: 403,
    body: { code: 'invalid_api_key', type: 'auth' },
  });
});

it('accepts a change first and makes it later', async () => {
  fake.queue.taskMs = 20;
  expect(await ask('POST', '/indexes', { uid: 'films' })).toMatchObject({
    status: 202,
    body: { taskUid: 0, indexUid: 'films', status: 'enqueued', type: 'indexCreation' },
  });
  expect(await ask('GET', '/indexes/films')).toMatchObject({
    status: 404,
    body: { code: 'index_not_found' },
  });
  expect(await change('POST', '/indexes', { uid: 'films' })).toMatchObject({
    status: 'failed',
    error: { code: 'index_already_exists', type: 'invalid_request' },
  });
});

it.each([
  ['genre = DRAMA', ['a', 'b']],
  ['genre IN ["comedy", \'x\']', ['a']],
  ['genre IN []', []],
  ['NOT genre = drama', ['c']],
  ['year >= 1994 AND year < "2001"', ['a']],
  ['year < 1900 OR (NOT year IS NULL AND genre = comedy)', ['a']],
  ['year EXISTS', ['a', 'b', 'c']],
  ['genre = "a\\"b\\\\"', []],
])('reads the filter %s', async (filter, ids) => {
  await fillFilms();
  const { body } = await search({ filter });
  expect((body['hits'] as { id: string }[]).map(({ id }) => id)).toEqual(ids);
});

it.each([
  ['a field that is not filterable', { filter: 'title = x' }, 'invalid_search_filter'],
  ['quotes that do not end', { filter: 'genre = "x' }, 'invalid_search_filter'],
  ['a filter that goes on', { filter: 'genre = x )' }, 'invalid_search_filter'],
  ['a sort that is not offered', { sort: ['title:asc'] }, 'invalid_search_sort'],
  ['a facet that is not offered', { facets: ['title'] }, 'invalid_search_facets'],
  ['a parameter that is not known', { nonsense: 1 }, 'bad_request'],
])('refuses %s', async (_, query, code) => {
  await fillFilms();
  expect(await search(query)).toMatchObject({ status: 400, body: { code, type: 'invalid_request' } });
});

it('says where in bytes a word stands, and counts facets', async () => {
  await fillFilms();
  const { body } = await search({
    q: 'trip',
    showMatchesPosition: true,
    facets: ['year'],
    sort: ['year:desc'],
  });
  expect(body['hits']).toMatchObject([
    { id: 'b', _matchesPosition: { title: [{ start: 6, length: 4 }] } },
    { id: 'a', _matchesPosition: { title: [{ start: 12, length: 4 }] } },
  ]);
  expect(body).toMatchObject({
    facetDistribution: { year: { 1994: 1, 2001: 1 } },
    facetStats: { year: { min: 1994, max: 2001 } },
  });
});

it('counts pages exactly, and names the query of several that is wrong', async () => {
  await fillFilms();
  expect((await search({ page: 0 })).body).toMatchObject({ totalHits: 3, hits: [] });
  const queries = [{ indexUid: 'films' }, { indexUid: 'gone' }];
  expect(await ask('POST', '/multi-search', { queries })).toMatchObject({
    status: 404,
    body: { code: 'index_not_found', message: 'Inside `.queries[1]`: Index `gone` not found.' },
  });
});

it('swaps indexes', async () => {
  await fillFilms();
  await change('POST', '/indexes', { uid: 'other', primaryKey: 'id' });
  await change('POST', '/swap-indexes', [{ indexes: ['films', 'other'], rename: false }]);
  expect((await search({})).body).toMatchObject({ hits: [] });
});
