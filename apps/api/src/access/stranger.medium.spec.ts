import { api as contract, type RouteContract, type RouteGroup } from '@segue/shared/contracts/http';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTestApi, type TestApi, type TestPerson } from '../testing/index.js';
import type { SharedScope } from './grant.js';
import { makeLibrary, MARKS, type PersonsLibrary } from './persons-library.fixture.js';
import { probesOf, type Expected, type Probe } from './stranger-requests.fixture.js';

let api: TestApi;
let library: PersonsLibrary;
beforeAll(async () => {
  // What would ask a catalogue says that it may not, at once.
  api = await startTestApi({ DISCOGS_BASE_URL: 'http://127.0.0.1:9', OFFLINE: 'true' });
  library = await makeLibrary(api);
});
afterAll(() => api.close());

/** What a friend may be shown; `null` is no friend at all. */
const VIEWERS: Readonly<Record<string, readonly SharedScope[] | null>> = {
  'a stranger': null,
  'a friend with whom nothing is shared': [],
  'a friend who sees the collection': ['collection'],
  'a friend with whom ratings alone are shared': ['ratings'],
  'a friend who sees playlists': ['playlists'],
  'a friend with whom audio alone is shared': ['audio'],
  'a friend who sees the collection with ratings': ['collection', 'ratings'],
  'a friend who may hear the collection': ['collection', 'audio'],
};

const routes = Object.entries<RouteGroup>(contract).flatMap(([group, routes]) =>
  Object.entries<RouteContract>(routes).map(([name, route]) => ({
    ...{ group, name, route, title: `${route.method} ${route.path}` },
  })),
);

function probeOf(group: string, name: string): Probe {
  const groups: Readonly<Record<string, Readonly<Record<string, Probe>>>> = probesOf(library);
  const probe = groups[group]?.[name];
  if (probe === undefined) throw new Error(`No probe for ${group}.${name}.`);
  return probe;
}

async function send(viewer: TestPerson, route: RouteContract, probe: Probe) {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(probe.params?.[name] ?? ''),
  );
  const stop = new AbortController();
  const answer = await viewer.ask(`${path}${probe.query ?? ''}`, {
    method: route.method,
    signal: stop.signal,
    ...(probe.file ? { body: someFile() } : probe.body === undefined ? {} : { json: probe.body }),
  });
  // An event stream never ends; whoever listens hears of their own things only (events.service.spec.ts).
  const endless = answer.headers.get('content-type')?.startsWith('text/event-stream') === true;
  const text = endless ? '' : await answer.text();
  stop.abort();
  return { status: answer.status, text };
}

function someFile(): FormData {
  const form = new FormData();
  form.set('file', new Blob(['nothing that anybody knows']), 'file.bin');
  return form;
}

/** Statuses that keep the promise. */
function allowed(expected: Expected, scopes: readonly SharedScope[]): (status: number) => boolean {
  switch (expected) {
    case 'own':
      return (status) => status !== 500;
    case 'not-found':
      return (status) => status === 404;
    case 'forbidden':
      return (status) => status === 403;
    case 'refused':
      return (status) => status >= 400 && status < 500;
    case 'audio':
      // To hear a track one has to see it.
      return (status) => status === (scopes.includes('audio') && scopes.includes('collection') ? 200 : 404);
    default:
      return (status) => status === (scopes.includes(expected) ? 200 : 404);
  }
}

/** Words that must not get out. A playlist shows its tracks; ratings and audio are of what one may see. */
function secretsFor(scopes: readonly SharedScope[]): string[] {
  const collection = scopes.includes('collection');
  const playlists = scopes.includes('playlists');
  const shown = {
    ...{ playlists, collection: collection || playlists, private: false },
    ratings: collection && scopes.includes('ratings'),
    audio: collection && scopes.includes('audio'),
  };
  return Object.entries(MARKS).flatMap(([kind, mark]) => (shown[kind as keyof typeof MARKS] ? [] : [mark]));
}

/** Every row of every table that names the person or something of theirs, but for what they and the viewer share. */
async function everything(viewer: TestPerson): Promise<string[]> {
  const tables = await api.database.sql<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  );
  const theirs = Object.values(library.ids).map((id) => `%${id}%`);
  const all = tables.map(({ name }) => `SELECT '${name} ' || row_to_json(t)::text AS row FROM "${name}" t`);
  const rows = await api.database.sql<{ row: string }>(
    `SELECT row FROM (${all.join(' UNION ALL ')}) rows
     WHERE row LIKE ANY ($1) AND position($2 in row) = 0 ORDER BY row`,
    [theirs, viewer.id],
  );
  return rows.map(({ row }) => row);
}

async function befriend(viewer: TestPerson, scopes: readonly SharedScope[]): Promise<void> {
  const { person } = library;
  await viewer.ask('/api/friends', { method: 'POST', json: { userId: person.id } });
  await person.ask('/api/friends', { method: 'POST', json: { userId: viewer.id } });
  const { friends } = (await (await person.ask('/api/friends')).json()) as {
    friends: { id: string; person: { id: string } }[];
  };
  const id = friends.find((friend) => friend.person.id === viewer.id)?.id ?? '';
  const all = { collection: false, ratings: false, playlists: false, audio: false };
  const shares = { ...all, ...Object.fromEntries(scopes.map((scope) => [scope, true])) };
  const answer = await person.ask(`/api/friends/${id}`, { method: 'PATCH', json: shares });
  expect(answer.status).toBe(200);
}

describe('the library', () => {
  it('has a row in every table that belongs to somebody', async () => {
    const columns = await api.database.sql<{ table: string; column: string }>(
      `SELECT r.relname AS table, a.attname AS column FROM pg_constraint c
       JOIN pg_class r ON r.oid = c.conrelid JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum = c.conkey[1]
       WHERE c.contype = 'f' AND c.confrelid = '"User"'::regclass`,
    );
    expect(columns.length).toBeGreaterThan(20);
    const empty = await Promise.all(
      columns.map(async ({ table, column }) => {
        const found = await api.database.sql(
          `SELECT 1 FROM "${table}" WHERE "${column}" IS NOT NULL LIMIT 1`,
        );
        return found.length === 0 ? [`${table}.${column}`] : [];
      }),
    );
    expect(empty.flat()).toEqual([]);
  });
});

describe.each(Object.entries(VIEWERS))('%s', (_, shares) => {
  const scopes = shares ?? [];
  let viewer: TestPerson;
  let before: string[];

  beforeAll(async () => {
    viewer = await api.person('member');
    if (shares !== null) await befriend(viewer, shares);
    if (scopes.includes('collection')) await vi.waitFor(waitForIndex, { timeout: 10_000, interval: 100 });
    before = await everything(viewer);
  });
  afterAll(() => viewer.ask('/api/runs/cancel', { method: 'POST', json: {} }));

  async function waitForIndex() {
    const answer = await viewer.ask(`/api/search?q=&whose=${library.person.id}`);
    expect(((await answer.json()) as { total: number }).total).toBe(1);
  }

  it.each(routes)('gets no more than is shared from $title', async ({ group, name, route }) => {
    const probe = probeOf(group, name);
    const { status, text } = await send(viewer, route, probe);
    expect(status).toSatisfy(allowed(probe.expected, scopes), `${status} is not ${probe.expected}: ${text}`);
    for (const secret of secretsFor(scopes)) expect(text).not.toContain(secret);
  });

  const collection = scopes.includes('collection');
  const rated = collection && scopes.includes('ratings');
  it.each([
    { query: 'q=', found: collection },
    { query: 'q=&sort=-rating', found: collection },
    { query: 'q=Zcollection', found: collection },
    { query: 'q=Zratings', found: rated },
    { query: 'q=&tag=Zratings tag', found: rated },
    { query: 'q=&folder=Zratings folder', found: rated },
    { query: 'q=&place=Zratings shelf', found: rated },
    { query: 'q=&ratingMin=1', found: rated },
    { query: 'q=tag:zratings', found: rated },
    { query: 'q=owner:me', found: false },
    { query: `q=&crate=${MARKS.private} crate`, found: false },
    { query: 'q=&hasAudio=true', found: collection && scopes.includes('audio') },
  ])('finds by “$query” among all that they may see: $found', async ({ query, found }) => {
    // More than the sample crate has, which they may have been given by now.
    const text = await (await viewer.ask(`/api/search?${query}&whose=all&limit=500`)).text();
    expect(text.includes(`${MARKS.collection} own words`)).toBe(found);
    for (const secret of secretsFor(scopes)) expect(text).not.toContain(secret);
  });

  it('has changed nothing of what is not theirs', async () => {
    expect(await everything(viewer)).toEqual(before);
  });
});
