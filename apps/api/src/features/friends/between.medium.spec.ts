import { randomUUID } from 'node:crypto';
import {
  peopleRoutes,
  playlistRoutes,
  releaseRoutes,
  type Release,
  type TrackRow,
} from '@segue/shared/contracts/http';
import { FakeDiscogs, loadSampleCrate, SAMPLE_CRATE } from '@segue/shared/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi, type TestApi, type TestPerson } from '../../testing/index.js';

/** A record that both could have. */
const discogsId = SAMPLE_CRATE[0]?.id;

describe('between friends', () => {
  let discogs: FakeDiscogs;
  let api: TestApi;
  let anna: TestPerson;
  let bert: TestPerson;
  let hers: TrackRow;
  let his: TrackRow[];
  let playlistId: string;

  beforeAll(async () => {
    const limits = { withToken: 10_000, withoutToken: 10_000 };
    discogs = await new FakeDiscogs({ token: 'test', limits }).start();
    loadSampleCrate(discogs);
    api = await startTestApi({ DISCOGS_BASE_URL: discogs.url, DISCOGS_TOKEN: 'test' });
    [anna, bert] = [api.owner, await api.person('member')];
    hers = (await add(anna, { discogsId })).tracks[0]!;
    his = await typedTracks();
    for (const [from, to] of [
      [anna, bert],
      [bert, anna],
    ] as const)
      await from.ask('/api/friends', { method: 'POST', json: { userId: to.id } });
    playlistId = await playlistOf(his);
  });
  afterAll(async () => {
    await api.close();
    await discogs.stop();
  });

  async function add(person: TestPerson, json: object): Promise<Release> {
    const answer = await person.ask('/api/releases', { method: 'POST', json });
    return releaseRoutes.add.response.parse(await answer.json());
  }

  const correct = (person: TestPerson, { id }: TrackRow, json: object) =>
    person.ask(`/api/tracks/${id}`, { method: 'PATCH', json });

  /** A record that Bert typed in, at 124 and 126 BPM. */
  async function typedTracks(): Promise<TrackRow[]> {
    const typed = { title: 'His', artist: 'Bert', tracks: [{ title: 'One' }, { title: 'Two' }] };
    const { tracks } = await add(bert, { typed });
    for (const [place, track] of tracks.entries())
      await correct(bert, track, { bpm: 124 + 2 * place, key: { pitchClass: 9, mode: 'minor' } });
    return tracks;
  }

  async function playlistOf(tracks: readonly TrackRow[]): Promise<string> {
    const id = randomUUID();
    await api.database.sql(
      `INSERT INTO "Playlist" (id, "userId", name, "updatedAt") VALUES ($1, $2, 'His set', now())`,
      [id, bert.id],
    );
    for (const [position, track] of tracks.entries())
      await api.database.sql(
        `INSERT INTO "PlaylistItem" ("playlistId", position, "trackId") VALUES ($1, $2, $3)`,
        [id, position, track.id],
      );
    return id;
  }

  const borrow = async (query = '') => {
    const answer = await bert.ask(`/api/playlists/${playlistId}/borrow${query}`);
    return peopleRoutes.borrow.response.parse(await answer.json()).items;
  };
  const common = async () => {
    const answer = await bert.ask(`/api/people/${anna.id}/common`);
    return peopleRoutes.common.response.parse(await answer.json());
  };

  it('a track that could be borrowed is one of the friend’s, at its place, with the reason', async () => {
    expect(await borrow()).toEqual([]);
    await correct(anna, hers, { bpm: 125, key: { pitchClass: 9, mode: 'minor' } });
    const [first, ...others] = await borrow();
    expect(others).toEqual([]);
    expect(first).toMatchObject({ track: { id: hers.id, ownerId: anna.id }, owner: { id: anna.id } });
    expect([-1, 0, 1]).toContain(first?.after);
    expect(first?.score).toBeGreaterThan(0.5);
    expect(first?.sentence).toContain('% pitch');
    expect(await borrow(`?from=${anna.id}`)).toEqual([first]);
  });

  it('records that both own are listed once both own them, and are not borrowed', async () => {
    expect(await common()).toEqual({ items: [], total: 0 });
    await add(bert, { discogsId });
    expect(await common()).toMatchObject({ total: 1, items: [{ id: hers.releaseId, owned: true }] });
    expect(await borrow()).toEqual([]);
  });

  it('a playlist is as long in the list as on its page, whoever looks and whatever was edited', async () => {
    const lengths = async (person: TestPerson, whose: string) => {
      const page = playlistRoutes.get.response.parse(
        await (await person.ask(`/api/playlists/${playlistId}`)).json(),
      );
      const list = playlistRoutes.list.response.parse(
        await (await person.ask(`/api/playlists?whose=${whose}`)).json(),
      );
      const rows = page.items.reduce((sum, { track }) => sum + (track.durationSeconds ?? 0), 0);
      return [rows, page.durationSeconds, list.items[0]?.durationSeconds];
    };
    expect(await lengths(bert, 'mine')).toEqual([0, 0, 0]);
    for (const track of his) await correct(bert, track, { durationSeconds: 301 });
    expect(await lengths(bert, 'mine')).toEqual([602, 602, 602]);
    const { friends } = peopleRoutes.friends.response.parse(await (await bert.ask('/api/friends')).json());
    const shares = { playlists: true, collection: false };
    await bert.ask(`/api/friends/${friends[0]?.id ?? ''}`, { method: 'PATCH', json: shares });
    expect(await lengths(anna, bert.id)).toEqual([602, 602, 602]);
    expect(await lengths(anna, 'all')).toEqual([602, 602, 602]);
  });
});
