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

const RECORDS = 230;

describe('syncing with Discogs', () => {
  let discogs: FakeDiscogs;
  let api: TestApi;
  let anna: PersonData;
  let person: TestPerson;

  const windowMs = 600;
  const tokens: Record<string, string> = {};
  beforeAll(async () => {
    discogs = await new FakeDiscogs({ tokens, windowMs }).start();
    api = await startTestApi({ DISCOGS_BASE_URL: discogs.url, DISCOGS_WINDOW_MS: String(windowMs) });
  });
  afterAll(async () => {
    await api.close();
    await discogs.stop();
  });
  beforeEach(async () => {
    person = await api.person('member');
    tokens[tokenOf(person)] = person.username;
    anna = fillDiscogs(discogs, person.username, RECORDS);
    await connect(person, tokenOf(person));
  });

  const tokenOf = ({ username }: TestPerson) => `token of ${username}`.replaceAll(' ', '-');
  const get = async (path: string) => (await person.ask(path)).json();
  const items = () =>
    api.database.sql<Record<string, unknown>>(
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
    await waitForQuiet(person, 60);
    const progress = discogsRoutes.progress.response.parse(await get('/api/discogs/sync'));
    expect(progress).toMatchObject({ releases: { waiting: 0, missing: 0 }, etaSeconds: null, gone: 0 });
    expect(progress.releases.detailed).toBe(RECORDS);
  });
});
