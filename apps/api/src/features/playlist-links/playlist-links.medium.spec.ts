import { playlistLinkRoutes } from '@segue/shared/contracts/http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeLibrary, MARKS, type PersonsLibrary } from '../../access/persons-library.fixture.js';
import { startTestApi, type TestApi } from '../../testing/index.js';

let api: TestApi;
let library: PersonsLibrary;
beforeAll(async () => {
  api = await startTestApi({ DISCOGS_BASE_URL: 'http://127.0.0.1:9' });
  library = await makeLibrary(api);
});
afterAll(() => api.close());

const links = () => `/api/playlists/${library.ids.playlistId}/links`;
const make = async (json: object = {}) => {
  const answer = await library.person.ask(links(), { method: 'POST', json });
  const { id, path } = playlistLinkRoutes.create.response.parse(await answer.json());
  return { id, token: path.replace('/shared/', '') };
};
/** As nobody at all. */
const look = (token: string, under = '') => fetch(`${api.url}/api/shared/${token}${under}`);
const listed = async (id: string) => {
  const answer = await library.person.ask(links());
  const { items } = playlistLinkRoutes.links.response.parse(await answer.json());
  return items.find((link) => link.id === id);
};

describe('a link to a playlist', () => {
  it('shows the playlist to anybody, nothing personal, and to no search engine', async () => {
    const { id, token } = await make({ note: MARKS.private });
    const answer = await look(token);
    expect(answer.headers.get('x-robots-tag')).toContain('noindex');
    const text = await answer.text();
    const shared = playlistLinkRoutes.look.response.parse(JSON.parse(text));
    expect(shared).toMatchObject({ name: `${MARKS.playlists} set`, items: [{ audioUrl: null }] });
    for (const secret of [MARKS.ratings, MARKS.private, MARKS.audio]) expect(text).not.toContain(secret);
    for (const known of Object.values(library.ids)) expect(text).not.toContain(known);
    expect((await look(token, '/audio/1')).status).toBe(404);
    expect(await listed(id)).toMatchObject({ opened: 1, state: 'open' });
  });

  it('opens nothing else', async () => {
    const { token } = await make();
    const { playlistId, trackId } = library.ids;
    for (const path of [`/api/playlists/${playlistId}`, `/api/tracks/${trackId}/audio`, '/api/playlists'])
      expect((await fetch(`${api.url}${path}`, { headers: { 'x-api-key': token } })).status).toBe(401);
    for (const under of ['/audio/2', '/covers/2', '/audio/0', '/audio/x'])
      expect([400, 404]).toContain((await look(token, under)).status);
  });

  it('lets hear where its owner said so', async () => {
    const { token } = await make({ audio: true });
    const shared = playlistLinkRoutes.look.response.parse(await (await look(token)).json());
    const part = await fetch(`${api.url}${shared.items[0]?.audioUrl ?? ''}`, {
      headers: { range: 'bytes=0-5' },
    });
    expect(part.status).toBe(206);
    expect(await part.text()).toBe(MARKS.audio.slice(0, 6));
  });

  it('is good for nothing the moment it is taken back, or when its time is up', async () => {
    const [revoked, late] = [await make({ audio: true }), await make({ expiresInDays: 1 })];
    expect((await library.person.ask(`/api/playlist-links/${revoked.id}`, { method: 'DELETE' })).status).toBe(
      204,
    );
    await api.database.sql(`UPDATE "PlaylistLink" SET "expiresAt" = now() - interval '1 s' WHERE id = $1`, [
      late.id,
    ]);
    for (const { token } of [revoked, late])
      for (const under of ['', '/audio/1', '/covers/1']) expect((await look(token, under)).status).toBe(404);
    expect((await listed(revoked.id))?.state).toBe('revoked');
    expect((await listed(late.id))?.state).toBe('expired');
  });

  it('goes with its playlist, and is kept as a hash only', async () => {
    const { token } = await make();
    const rows = await api.database.sql(`SELECT row_to_json(l)::text AS row FROM "PlaylistLink" l`);
    expect(JSON.stringify(rows)).not.toContain(token);
    await library.person.ask(`/api/playlists/${library.ids.playlistId}`, { method: 'DELETE' });
    expect((await look(token)).status).toBe(404);
  });

  it('cannot be guessed for long', async () => {
    const statuses: number[] = [];
    for (let time = 0; time < 40; time++) statuses.push((await look(`${'guess'.repeat(8)}${time}`)).status);
    expect(statuses[0]).toBe(404);
    expect(statuses.at(-1)).toBe(429);
  });
});
