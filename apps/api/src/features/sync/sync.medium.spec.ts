import { discogsRoutes, searchRoutes } from '@segue/shared/contracts/http';
import { FakeDiscogs, type PersonData } from '@segue/shared/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  sendFile,
  startTestApi,
  waitForQuiet,
  waitForRun,
  type TestApi,
  type TestPerson,
} from '../../testing/index.js';
import { connect, copyOf, fillDiscogs, syncNow } from './sync.fixture.js';

const RECORDS = 130;

describe('syncing with Discogs', () => {
  let discogs: FakeDiscogs;
  let api: TestApi;
  let anna: PersonData;
  let person: TestPerson;

  const windowMs = 600;
  beforeAll(async () => {
    discogs = await new FakeDiscogs({ tokens: {}, windowMs }).start();
    api = await startTestApi({ DISCOGS_BASE_URL: discogs.url, DISCOGS_WINDOW_MS: String(windowMs) });
  });
  afterAll(async () => {
    await api.close();
    await discogs.stop();
  });
  beforeEach(async () => {
    person = await api.person('member');
    discogs.grant(tokenOf(person), person.username);
    anna = fillDiscogs(discogs, person.username, RECORDS);
    await connect(person, tokenOf(person));
  });

  const tokenOf = ({ username }: TestPerson) => `token of ${username}`.replaceAll(' ', '-');
  const get = async (path: string) => (await person.ask(path)).json();
  const items = () =>
    api.database.sql(
      `SELECT c.*, r."discogsId" FROM "CollectionItem" c JOIN "Release" r ON r.id = c."releaseId"
       WHERE c."userId" = $1 ORDER BY c."discogsInstance"`,
      [person.id],
    );
  const edit = async (discogsId: number, change: object) => {
    const item = (await items()).find((one) => one.discogsId === discogsId);
    const answer = await person.ask(`/api/items/${String(item?.id)}`, { method: 'PATCH', json: change });
    expect(answer.status).toBe(200);
    return String(item?.id);
  };
  const change = (instance: number, to: object) => {
    anna.copies = anna.copies.map((copy) => (copy.instanceId === instance ? { ...copy, ...to } : copy));
  };

  it('lists everything, makes it searchable, and brings the tracklists behind it', async () => {
    const batch = await syncNow(person);
    expect(batch).toMatchObject({ format: 'discogs-sync', counts: { total: RECORDS, created: RECORDS } });
    const found = searchRoutes.search.response.parse(await get('/api/search?q=record 17&limit=200'));
    expect(found.total).toBeGreaterThan(0);
    await waitForQuiet(person, 150);
    const progress = discogsRoutes.progress.response.parse(await get('/api/discogs/sync'));
    expect(progress).toMatchObject({ releases: { waiting: 0, missing: 0 }, etaSeconds: null, gone: 0 });
    expect(progress.releases.detailed).toBe(RECORDS);
  }, 180_000);

  it('asks for no more than the listing the second time, and writes no row', async () => {
    await syncNow(person);
    await waitForQuiet(person, 150);
    const versions = () =>
      api.database.sql(
        `SELECT (SELECT array_agg(c.xmin::text || c.ctid::text ORDER BY c.id) FROM "CollectionItem" c) AS items,
                (SELECT array_agg(r.xmin::text || r.ctid::text ORDER BY r.id) FROM "Release" r) AS releases,
                (SELECT count(*)::int FROM "Track") AS tracks`,
      );
    const before = await versions();
    const asked = discogs.received.length;
    const again = await syncNow(person);
    await waitForQuiet(person);
    expect(again.counts).toMatchObject({
      total: RECORDS,
      created: 0,
      changed: 0,
      unchanged: RECORDS,
      gone: 0,
    });
    expect(again.changes).toEqual([]);
    expect(discogs.received.length - asked).toBe(1 + Math.ceil(RECORDS / 100));
    expect(await versions()).toEqual(before);
  }, 180_000);

  it('keeps what the owner edited, remembers what Discogs says, and gives it back on request', async () => {
    await syncNow(person);
    const id = await edit(1, { rating: 5, notes: 'mine' });
    change(1_000_001, { rating: 2, notes: [{ field_id: 3, value: 'theirs' }] });
    const batch = await syncNow(person);
    expect(batch.counts).toMatchObject({ changed: 0 });
    const [first] = await items();
    expect(first).toMatchObject({ rating: 5, notes: 'mine', discogsValues: { rating: 2, notes: 'theirs' } });
    await person.ask(`/api/items/${id}`, { method: 'PATCH', json: { back: ['rating'] } });
    expect((await items())[0]).toMatchObject({ rating: 2, notes: 'mine', ownerEdited: ['notes'] });
  });

  it('brings folders, conditions, notes and custom fields by their names, and says what changed', async () => {
    anna.folders.push({ id: 7, name: 'Goa' });
    anna.fields.push({ id: 9, name: 'Shelf', type: 'textarea', position: 4, public: false });
    await syncNow(person);
    const notes = [
      { field_id: 1, value: 'Mint (M)' },
      { field_id: 2, value: 'Good (G)' },
      { field_id: 3, value: 'warped' },
      { field_id: 9, value: 'upstairs' },
    ];
    change(1_000_002, { folderId: 7, rating: 3, notes });
    const batch = await syncNow(person);
    expect(batch.counts).toMatchObject({ changed: 1, created: 0 });
    expect(batch.changes.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['folder', 'Uncategorized', 'Goa'],
      ['mediaCondition', '', 'Mint (M)'],
      ['sleeveCondition', '', 'Good (G)'],
      ['rating', '', '3'],
      ['notes', '', 'warped'],
      ['customFields', '', 'Shelf: upstairs'],
    ]);
    expect((await items())[1]).toMatchObject({ folder: 'Goa', customFields: { Shelf: 'upstairs' } });
    const found = searchRoutes.search.response.parse(await get('/api/search?q=&folder=Goa'));
    expect(new Set(found.hits.map(({ releaseTitle }) => releaseTitle))).toEqual(new Set(['Record 2']));
  });

  it('learns a field that was made since yesterday when a record has it', async () => {
    await syncNow(person);
    anna.fields.push({ id: 12, name: 'Bought at', type: 'textarea', position: 5, public: false });
    change(1_000_003, { notes: [{ field_id: 12, value: 'Hard Wax' }] });
    await syncNow(person);
    expect((await items())[2]).toMatchObject({ customFields: { 'Bought at': 'Hard Wax' } });
  });

  it('adopts what came by an export, two copies of one release among it, and doubles nothing', async () => {
    const second = { ...copyOf(1), instanceId: 2_000_001, dateAdded: '2021-05-05T05:05:05-07:00' };
    anna.copies = [copyOf(1), copyOf(2), copyOf(3), second];
    const columns =
      'Catalog#,Artist,Title,Label,Format,Rating,Released,release_id,CollectionFolder,Date Added,Collection Media Condition,Collection Sleeve Condition,Collection Notes';
    const csv = anna.copies.map(({ releaseId, dateAdded = '' }) => {
      const added = dateAdded.slice(0, 19).replace('T', ' ');
      return `,Somebody,Record ${releaseId},,,,,${releaseId},Uncategorized,${added},,,`;
    });
    await sendFile(person, '/api/imports', 'collection.csv', [columns, ...csv, ''].join('\n'));
    await waitForQuiet(person, 60);
    expect(await items()).toHaveLength(4);
    const batch = await syncNow(person);
    expect(batch.counts).toMatchObject({ total: 4, created: 0 });
    const owned = await items();
    expect(owned.map(({ discogsInstance }) => Number(discogsInstance))).toEqual([
      1_000_001, 1_000_002, 1_000_003, 2_000_001,
    ]);
    await sendFile(person, '/api/imports', 'collection.csv', [columns, ...csv, ''].join('\n'));
    await waitForQuiet(person, 60);
    expect(await items()).toHaveLength(4);
  });

  it('marks what is gone and removes nothing; what comes back is unmarked', async () => {
    await syncNow(person);
    const [first, second, ...rest] = anna.copies;
    anna.copies = rest;
    const batch = await syncNow(person);
    expect(batch.counts).toMatchObject({ total: RECORDS - 2, gone: 2 });
    expect(batch.changes.map(({ kind }) => kind)).toEqual(['gone', 'gone']);
    const gone = discogsRoutes.gone.response.parse(await get('/api/discogs/gone'));
    expect(gone.items.map(({ label }) => label).sort()).toEqual([
      'Artist 1 – Record 1',
      'Artist 2 – Record 2',
    ]);
    expect(await items()).toHaveLength(RECORDS);
    if (first) anna.copies.unshift(first);
    expect(second).toBeDefined();
    expect((await syncNow(person)).counts).toMatchObject({ gone: 0, changed: 1 });
    expect(discogsRoutes.gone.response.parse(await get('/api/discogs/gone')).total).toBe(1);
  });

  it('lets the owner decide: kept ones are theirs alone, removed ones go', async () => {
    await syncNow(person);
    anna.copies = anna.copies.slice(2);
    await syncNow(person);
    const gone = discogsRoutes.gone.response.parse(await get('/api/discogs/gone'));
    const [kept, removed] = gone.items;
    const decide = (decision: string, id = '') =>
      person.ask('/api/discogs/gone', { method: 'POST', json: { itemIds: [id], decision } });
    const stranger = await api.person('member');
    const answer = await stranger.ask('/api/discogs/gone', {
      method: 'POST',
      json: { itemIds: [kept?.id], decision: 'remove' },
    });
    expect(answer.status).toBe(404);
    expect(await (await decide('keep', kept?.id)).json()).toEqual({ remaining: 1 });
    expect(await (await decide('remove', removed?.id)).json()).toEqual({ remaining: 0 });
    expect((await syncNow(person)).counts).toMatchObject({ gone: 0, created: 0 });
    expect(await items()).toHaveLength(RECORDS - 1);
  });

  it('marks nothing that only slipped through a listing that changed while it was read', async () => {
    await syncNow(person);
    // One goes from the first page and another comes at the end, between two pages: the count stays.
    const page = discogs.onAnswer(/folders\/0\/releases$/, () => {
      anna.copies = [...anna.copies.slice(1), copyOf(RECORDS + 1)];
      page.stop();
    });
    const batch = await syncNow(person);
    expect(batch.counts.gone).toBe(0);
    expect((await syncNow(person)).counts.gone).toBe(1);
  });

  it('shows what it would change, and changes nothing', async () => {
    await syncNow(person);
    const before = await items();
    anna.copies = [...anna.copies.slice(1), copyOf(RECORDS + 1)];
    change(1_000_002, { rating: 4 });
    const dry = await syncNow(person, { dryRun: true });
    expect(dry).toMatchObject({ dryRun: true, counts: { created: 1, changed: 1, gone: 1 } });
    expect(dry.changes.map(({ kind }) => kind).sort()).toEqual(['added', 'changed', 'gone']);
    expect(await items()).toEqual(before);
  });

  it('follows the wantlist, and says which of it is owned', async () => {
    anna.wants = [{ releaseId: 5, rating: 4, notes: 'the promo' }, { releaseId: RECORDS + 1 }];
    await syncNow(person);
    const wants = async () => discogsRoutes.wantlist.response.parse(await get('/api/wantlist'));
    expect((await wants()).items.map(({ title, owned }) => [title, owned]).sort()).toEqual([
      ['Deleted release', false],
      ['Record 5', true],
    ]);
    anna.wants = anna.wants.slice(1);
    await syncNow(person, { parts: ['collection', 'wantlist'] });
    const found = discogsRoutes.wantlist.response.parse(await get('/api/wantlist?q=promo%20record'));
    expect(found.items).toMatchObject([{ title: 'Record 5', notes: 'the promo' }]);
    expect(found.items[0]?.goneSince).not.toBeNull();
    const { releaseId = '' } = found.items[0] ?? {};
    expect((await person.ask(`/api/wantlist/${releaseId}`, { method: 'DELETE' })).status).toBe(204);
    expect((await person.ask(`/api/wantlist/${releaseId}`, { method: 'DELETE' })).status).toBe(404);
  });

  it('holds and goes on where it stopped', async () => {
    const pages: string[] = [];
    const page = discogs.onAnswer(/folders\/0\/releases$/, (query) => pages.push(query));
    discogs.breakNext('hang', /folders\/0\/releases$/, 1, /page=2&/);
    const { run } = discogsRoutes.sync.response.parse(
      await (await person.ask('/api/discogs/sync', { method: 'POST', json: {} })).json(),
    );
    await expect.poll(() => pages.length, { timeout: 10_000 }).toBe(2);
    const hold = (paused: boolean) =>
      person.ask('/api/discogs/sync/pause', { method: 'POST', json: { paused } });
    expect(await (await hold(true)).json()).toEqual({ paused: true });
    expect((await waitForRun(person, run.id)).status).toBe('cancelled');
    expect((await person.ask('/api/discogs/sync', { method: 'POST', json: {} })).status).toBe(409);
    await hold(false);
    await waitForQuiet(person, 60);
    page.stop();
    expect(pages.filter((query) => query.includes('page=1&'))).toHaveLength(1);
    expect(await items()).toHaveLength(RECORDS);
    const progress = discogsRoutes.progress.response.parse(await get('/api/discogs/sync'));
    expect(progress).toMatchObject({ paused: false, listing: { status: 'succeeded' } });
  });

  it('says that a token is refused, in the run and at the account', async () => {
    discogs.revoke(tokenOf(person));
    const { run } = discogsRoutes.sync.response.parse(
      await (await person.ask('/api/discogs/sync', { method: 'POST', json: {} })).json(),
    );
    expect(await waitForRun(person, run.id)).toMatchObject({ status: 'failed', error: { code: 'refused' } });
    expect(discogsRoutes.get.response.parse(await get('/api/discogs')).account).toMatchObject({
      state: 'refused',
    });
  });
});
