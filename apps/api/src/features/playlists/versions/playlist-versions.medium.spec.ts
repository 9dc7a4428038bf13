import { randomUUID } from 'node:crypto';
import { playlistVersionRoutes, type Playlist } from '@segue/shared/contracts/http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeLibrary, type PersonsLibrary } from '../../../access/persons-library.fixture.js';
import { startTestApi, type TestApi } from '../../../testing/index.js';

let api: TestApi;
let library: PersonsLibrary;
let ids: string[];
beforeAll(async () => {
  api = await startTestApi({ DISCOGS_BASE_URL: 'http://127.0.0.1:9' });
  library = await makeLibrary(api);
  await api.database.sql('DELETE FROM "PlaylistVersion"');
  const rows = ['Alpha', 'Bravo', 'Charlie'].map((title, sortOrder) => [randomUUID(), title, sortOrder + 2]);
  for (const [id, title, order] of rows) {
    await api.database.sql(
      `INSERT INTO "Track" (id, "releaseId", "sortOrder", title, "artistCredit", "updatedAt")
       VALUES ($1, $2, $3, $4, 'x', now())`,
      [id, library.ids.releaseId, order, title],
    );
  }
  ids = rows.map(([id]) => String(id));
});
afterAll(() => api.close());

const path = () => `/api/playlists/${library.ids.playlistId}`;
const ask = async (method: string, at: string, json?: unknown) => {
  const answer = await library.person.ask(at, { method, ...(json !== undefined && { json }) });
  return { status: answer.status, body: answer.status === 204 ? null : ((await answer.json()) as Playlist) };
};
const versions = async () => {
  const answer = await library.person.ask(`${path()}/versions`);
  return playlistVersionRoutes.versions.response.parse(await answer.json()).items;
};
const titles = ({ body }: { body: Playlist | null }) => body?.items.map(({ track }) => track.title);

describe('the versions of a playlist', () => {
  it('keep every change with its words, and what it was before the first', async () => {
    await ask('PATCH', path(), { trackIds: ids });
    await ask('PATCH', path(), { trackIds: [ids[2], ids[0], ids[1]] });
    await ask('PATCH', path(), { trackIds: [ids[2], ids[0], ids[1]] });
    await ask('PATCH', path(), { name: 'Late' });
    expect((await versions()).map(({ number, words, source }) => ({ number, words, source }))).toEqual([
      { number: 4, words: expect.stringMatching(/^Renamed .* to “Late”\.$/) as string, source: 'person' },
      { number: 3, words: '“Charlie” moved from 3 to 1.', source: 'person' },
      {
        number: 2,
        words: expect.stringMatching(/^3 tracks added\. .* taken out\.$/) as string,
        source: 'person',
      },
      { number: 1, words: 'As it was generated.', source: 'made' },
    ]);
  });

  it('are looked at, and restored as a version of their own', async () => {
    const seen = await library.person.ask(`${path()}/versions/2`);
    const { items } = playlistVersionRoutes.version.response.parse(await seen.json());
    expect(items.map(({ track }) => track.title)).toEqual(['Alpha', 'Bravo', 'Charlie']);
    expect(titles(await ask('POST', `${path()}/versions/2/restore`))).toEqual(['Alpha', 'Bravo', 'Charlie']);
    expect((await versions())[0]).toMatchObject({ number: 5, words: 'Version 2 restored.' });
    expect((await ask('POST', `${path()}/versions/99/restore`)).status).toBe(404);
  });

  it('are numbered without a gap when changes come at once', async () => {
    await Promise.all([1, 2, 3, 4].map((minute) => ask('PUT', `${path()}/start`, { startMinute: minute })));
    const numbers = (await versions()).map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, index) => numbers.length - index));
  });
});

describe('a deleted playlist', () => {
  it('comes back as it was, with its versions', async () => {
    const before = await ask('GET', path());
    expect((await ask('DELETE', path())).status).toBe(204);
    expect((await ask('GET', path())).status).toBe(404);
    const back = await ask('POST', `${path()}/undelete`);
    const { name, startMinute, createdAt } = before.body ?? {};
    expect(back.body).toMatchObject({ name, startMinute, createdAt });
    expect(titles(back)).toEqual(titles(before));
    expect((await versions()).slice(0, 2).map(({ words }) => words)).toEqual(['Brought back.', 'Deleted.']);
    expect((await ask('POST', `${path()}/undelete`)).status).toBe(409);
  });

  it('is gone for good after 30 days', async () => {
    await ask('DELETE', path());
    await api.database.sql(`UPDATE "PlaylistVersion" SET at = at - interval '31 days'`);
    expect((await ask('POST', `${path()}/undelete`)).status).toBe(404);
  });
});

describe('another playlist', () => {
  const make = async (name: string, trackIds: readonly (string | undefined)[]) => {
    const id = randomUUID();
    await api.database.sql(
      `INSERT INTO "Playlist" (id, "userId", name, "updatedAt") VALUES ($1, $2, $3, now())`,
      [id, library.person.id, name],
    );
    await ask('PATCH', `/api/playlists/${id}`, { trackIds });
    return `/api/playlists/${id}`;
  };

  it('is made of one, as a set with a clock', async () => {
    const source = await make('Warm up', ids);
    const copy = await ask('POST', `${source}/duplicate`, { name: 'Friday', startMinute: 22 * 60 });
    expect(copy.body).toMatchObject({ name: 'Friday', startMinute: 1320, ownerId: library.person.id });
    expect(titles(copy)).toEqual(['Alpha', 'Bravo', 'Charlie']);
    expect((await ask('POST', `${source}/duplicate`, {})).body?.name).toBe('Warm up (copy)');
  });

  it('is put behind, without what is in already', async () => {
    const [into, from] = [await make('Into', ids.slice(0, 2)), await make('From', ids.slice(1))];
    const id = from.split('/').at(-1);
    expect(titles(await ask('POST', `${into}/append`, { from: id }))).toEqual(['Alpha', 'Bravo', 'Charlie']);
    expect((await ask('POST', `${into}/append`, { from: id })).status).toBe(422);
  });
});
