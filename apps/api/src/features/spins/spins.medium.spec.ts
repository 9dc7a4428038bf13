import { spin as spinSchema, spinRoutes, release as releaseSchema } from '@segue/shared/contracts/http';
import { FakeDiscogs, loadSampleCrate } from '@segue/shared/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillLibrary, findTrack, startTestApi, type TestApi, type TestPerson } from '../../testing/index.js';

describe('what was played', () => {
  const discogs = new FakeDiscogs({ limits: { withToken: 60_000, withoutToken: 60_000 } });
  let api: TestApi;
  let releaseId: string;
  let trackId: string;

  beforeAll(async () => {
    await discogs.start();
    loadSampleCrate(discogs);
    api = await startTestApi({ DISCOGS_BASE_URL: discogs.url });
    await fillLibrary(api.owner);
    const track = await findTrack(api.owner, 'kailash higher original');
    [releaseId, trackId] = [track.releaseId ?? '', track.id];
  }, 180_000);
  afterAll(async () => {
    await api.close();
    await discogs.stop();
  });

  const log = (json: object, person: TestPerson = api.owner) =>
    person.ask('/api/spins', { method: 'POST', json });
  const list = async (query = '') =>
    spinRoutes.list.response.parse(await (await api.owner.ask(`/api/spins?${query}`)).json());
  const dig = async (query: string) =>
    spinRoutes.dig.response.parse(await (await api.owner.ask(`/api/dig?${query}`)).json());

  it('is logged, listed newest first, by session, and shown on the record', async () => {
    await log({ releaseId, side: 'A', playedAt: '2025-01-01T20:00:00.000Z' });
    const made = await log({ releaseId, trackId, session: 'Friday', playedAt: '2025-02-01T20:00:00.000Z' });
    expect(made.status).toBe(201);
    const spin = spinSchema.parse(await made.json());
    expect([spin.track?.id, spin.release.id, spin.session]).toEqual([trackId, releaseId, 'Friday']);
    const { items, total, sessions } = await list();
    expect([total, items.map(({ side }) => side)]).toEqual([2, ['', 'A']]);
    expect(sessions).toEqual([{ name: 'Friday', spins: 1, lastAt: '2025-02-01T20:00:00.000Z' }]);
    expect((await list('session=Friday')).total).toBe(1);
    const answer = await api.owner.ask(`/api/releases/${releaseId}`);
    expect(releaseSchema.parse(await answer.json())).toMatchObject({
      spins: 2,
      lastPlayedAt: '2025-02-01T20:00:00.000Z',
    });
  });

  it('is taken back', async () => {
    const { id } = spinSchema.parse(await (await log({ releaseId })).json());
    const remove = () => api.owner.ask(`/api/spins/${id}`, { method: 'DELETE' });
    expect([(await remove()).status, (await remove()).status]).toEqual([204, 404]);
  });

  it('refuses a track of another record, a time to come, and a record of somebody else', async () => {
    const other = await findTrack(api.owner, 'prana starchild');
    expect((await log({ releaseId, trackId: other.id })).status).toBe(422);
    expect((await log({ releaseId, playedAt: '2999-01-01T00:00:00.000Z' })).status).toBe(422);
    const stranger = await api.person('member');
    expect((await log({ releaseId }, stranger)).status).toBe(404);
    const [mine] = (await list()).items;
    const taken = await stranger.ask(`/api/spins/${mine?.id ?? ''}`, { method: 'DELETE' });
    expect(taken.status).toBe(404);
  });

  it('digs the same records by the same seed, out of what a filter leaves', async () => {
    const found = await dig('seed=7&count=5');
    expect(found.items).toHaveLength(5);
    expect(await dig('seed=7&count=5')).toEqual(found);
    const goa = await dig('style=Goa Trance&count=20&seed=1');
    expect(goa.total).toBeGreaterThan(0);
    expect(goa.total).toBeLessThan(found.total);
    expect(goa.items).toHaveLength(Math.min(20, goa.total));
  });

  it('leaves out what was played lately', async () => {
    const { total } = await dig('seed=1');
    await log({ releaseId });
    expect((await dig('seed=1&notPlayedDays=30')).total).toBe(total - 1);
  });
});
