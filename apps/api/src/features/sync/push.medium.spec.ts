import { discogsRoutes } from '@segue/shared/contracts/http';
import { FakeDiscogs, type PersonData } from '@segue/shared/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApi, waitForRun, type TestApi, type TestPerson } from '../../testing/index.js';
import { connect, fillDiscogs, syncNow } from './sync.fixture.js';

describe('writing edits to Discogs', () => {
  let discogs: FakeDiscogs;
  let api: TestApi;
  let person: TestPerson;
  let atDiscogs: PersonData;

  beforeAll(async () => {
    discogs = await new FakeDiscogs({ tokens: {}, limits: { withToken: 6000, withoutToken: 6000 } }).start();
    api = await startTestApi({ DISCOGS_BASE_URL: discogs.url });
  });
  afterAll(async () => {
    await api.close();
    await discogs.stop();
  });
  beforeEach(async () => {
    person = await api.person('member');
    discogs.grant(`token-of-${person.username}`, person.username);
    atDiscogs = fillDiscogs(discogs, person.username, 3);
    atDiscogs.folders.push({ id: 7, name: 'Goa' });
    await connect(person, `token-of-${person.username}`);
    await syncNow(person);
  });

  const allow = (pushBack: boolean) => person.ask('/api/discogs', { method: 'PATCH', json: { pushBack } });
  const itemOf = async (discogsId: number) => {
    const [row] = await api.database.sql<{ id: string; ownerEdited: string[]; discogsValues: object }>(
      `SELECT c.* FROM "CollectionItem" c JOIN "Release" r ON r.id = c."releaseId"
       WHERE c."userId" = $1 AND r."discogsId" = $2`,
      [person.id, discogsId],
    );
    if (row === undefined) throw new Error(`There is no copy of ${discogsId}.`);
    return row;
  };
  const edit = async (discogsId: number, change: object) => {
    const { id } = await itemOf(discogsId);
    await person.ask(`/api/items/${id}`, { method: 'PATCH', json: change });
    return id;
  };
  const preview = async () =>
    discogsRoutes.pushPreview.response.parse(await (await person.ask('/api/discogs/push')).json());
  const push = (itemIds: string[]) => person.ask('/api/discogs/push', { method: 'POST', json: { itemIds } });
  const pushed = async (itemIds: string[]) => {
    const { run } = discogsRoutes.push.response.parse(await (await push(itemIds)).json());
    return waitForRun(person, run.id);
  };

  it('is off until the owner turns it on, and then writes what was confirmed', async () => {
    const id = await edit(1, { rating: 5, folder: 'Goa', notes: 'mine' });
    const other = await edit(2, { rating: 1 });
    expect((await preview()).items.filter(({ itemId }) => itemId === id)).toMatchObject([
      { field: 'folder', before: 'Uncategorized', after: 'Goa', problem: null },
      { field: 'rating', before: '', after: '5', problem: null },
      { field: 'notes', before: '', after: 'mine', problem: null },
    ]);
    expect((await push([id])).status).toBe(422);
    await allow(true);
    expect(await pushed([id])).toMatchObject({ status: 'succeeded', result: { written: 1, conflicts: [] } });
    expect(atDiscogs.copies[0]).toMatchObject({
      rating: 5,
      folderId: 7,
      notes: [{ field_id: 3, value: 'mine' }],
    });
    expect(atDiscogs.copies[1]?.rating ?? 0).toBe(0);
    expect(await itemOf(1)).toMatchObject({ ownerEdited: [], discogsValues: { rating: 5, folder: 'Goa' } });
    expect((await preview()).items.map(({ itemId }) => itemId)).toEqual([other]);
    expect((await syncNow(person)).counts).toMatchObject({ changed: 0 });
  });

  it('leaves alone what somebody changed at Discogs since the last look, and says so', async () => {
    await allow(true);
    const id = await edit(1, { rating: 5 });
    atDiscogs.copies = atDiscogs.copies.map((copy) => (copy.releaseId === 1 ? { ...copy, rating: 3 } : copy));
    const { result } = await pushed([id]);
    expect(result).toMatchObject({ written: 0, conflicts: [{ itemId: id }] });
    expect(JSON.stringify(result)).toContain('rating “3”');
    expect(atDiscogs.copies[0]?.rating).toBe(3);
    expect((await preview()).items).toMatchObject([{ before: '3', after: '5' }]);
    expect((await pushed([id])).result).toMatchObject({ written: 1 });
    expect(atDiscogs.copies[0]?.rating).toBe(5);
  });

  it('does not touch another person’s copies, nor what was not confirmed', async () => {
    await allow(true);
    const mine = await edit(1, { rating: 5 });
    const stranger = await api.person('member');
    const answer = await stranger.ask('/api/discogs/push', { method: 'POST', json: { itemIds: [mine] } });
    expect(answer.status).toBe(404);
    expect(atDiscogs.copies[0]?.rating ?? 0).toBe(0);
  });
});
