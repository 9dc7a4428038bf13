import { apiErrorSchema, importRoutes, searchRoutes } from '@segue/shared/contracts/http';
import { FakeDiscogs, loadSampleCrate, SAMPLE_CRATE, sampleExportCsv } from '@segue/shared/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  sendFile,
  startTestApi,
  waitForQuiet,
  waitForRun,
  type TestApi,
  type TestPerson,
} from '../../testing/index.js';

const copies = SAMPLE_CRATE.flatMap(({ rows }) => rows).length;

describe('importing a Discogs collection', () => {
  const discogs = new FakeDiscogs({ limits: { withToken: 6000, withoutToken: 6000 } });
  let api: TestApi;

  beforeAll(async () => {
    await discogs.start();
    loadSampleCrate(discogs);
    api = await startTestApi({ DISCOGS_BASE_URL: discogs.url });
  });
  afterAll(async () => {
    await api.close();
    await discogs.stop();
  });

  const importCsv = async (person: TestPerson, csv: string, name = 'collection.csv') => {
    const answer = await sendFile(person, '/api/imports', name, csv);
    expect(answer.status).toBe(202);
    const { importId, run } = importRoutes.create.response.parse(await answer.json());
    await waitForRun(person, run?.id ?? '');
    return importRoutes.get.response.parse(await (await person.ask(`/api/imports/${importId}`)).json());
  };
  const search = async (person: TestPerson, query: string) =>
    searchRoutes.search.response.parse(await (await person.ask(`/api/search?${query}`)).json());

  it('brings in every copy, fills in the tracks, and makes them searchable', async () => {
    const first = await importCsv(api.owner, sampleExportCsv());
    expect(first.counts).toMatchObject({ total: copies, created: copies, changed: 0, unchanged: 0, bad: 0 });
    await waitForQuiet(api.owner);
    const tracks = await search(api.owner, 'q=');
    expect(tracks.total).toBeGreaterThan(SAMPLE_CRATE.length * 2);
    const [hit] = (await search(api.owner, 'q=kailsh higher')).hits;
    expect(hit).toMatchObject({
      artist: 'Kailash',
      title: 'Higher (Original)',
      kind: 'track',
      position: 'A',
    });
    expect((await search(api.owner, 'q=&style=Goa Trance')).total).toBeGreaterThan(5);
  });

  it('finds nothing new in the same file', async () => {
    const again = await importCsv(api.owner, sampleExportCsv());
    expect(again.counts).toMatchObject({ total: copies, created: 0, changed: 0, unchanged: copies, bad: 0 });
  });

  it('says what a changed row changed', async () => {
    const csv = sampleExportCsv().replace(
      'Higher E.P.,Matsuri Productions,"12"", EP",,',
      'Higher E.P.,Matsuri Productions,"12"", EP",4,',
    );
    const changed = await importCsv(api.owner, csv);
    expect(changed.counts).toMatchObject({ changed: 1, created: 0 });
    expect(changed.changes).toMatchObject([{ field: 'rating', before: '', after: '4' }]);
  });

  it('keeps two copies of one release apart', async () => {
    const [header = ''] = sampleExportCsv().split('\n');
    const row = (date: string) =>
      `MP20,Kailash,Higher E.P.,Matsuri Productions,"12"", EP",,1996,106788,Goa,${date},,,`;
    const member = await api.person('member');
    const twice = await importCsv(
      member,
      [header, row('2020-01-01 10:00:00'), row('2021-01-01 10:00:00')].join('\n'),
    );
    expect(twice.counts.created).toBe(2);
    expect((await search(member, 'q=higher&limit=10')).hits.map(({ position }) => position)).toEqual([
      'A',
      'B',
    ]);
  });

  it('lets good rows in beside bad ones, and lists those with line, column and reason', async () => {
    const [header = '', good = ''] = sampleExportCsv().split('\n');
    const member = await api.person('member');
    const bad = 'X,Y,Z,L,LP,,2001,not-a-number,Folder,2020-01-01 10:00:00,,,';
    const partly = await importCsv(member, [header, bad, good, ''].join('\n'));
    expect(partly.counts).toMatchObject({ created: 1, bad: 1 });
    expect(partly.problems).toMatchObject([{ line: 2, column: 'release_id', raw: bad }]);
    const csv = await (await member.ask(`/api/imports/${partly.id}/problems.csv`)).text();
    expect(csv).toContain('not-a-number');
  });

  it.each([
    ['an empty file', '', 422],
    ['one column alone', 'name\nAda\n', 422],
    ['an XML of another kind', '<rss><channel/></rss>', 415],
    ['a binary', String.fromCharCode(0, 1, 2, 3, 255, 254, 0, 9).repeat(50), 415],
  ])('refuses %s at once, with a sentence', async (_what, content, status) => {
    const answer = await sendFile(api.owner, '/api/imports', 'collection.csv', content);
    expect(answer.status).toBe(status);
    expect(apiErrorSchema.parse(await answer.json()).message).toMatch(/\w+ .*\./);
  });

  it('shows nobody another person’s import or records', async () => {
    const mine = await importCsv(api.owner, sampleExportCsv());
    const stranger = await api.person('member');
    expect((await stranger.ask(`/api/imports/${mine.id}`)).status).toBe(404);
    expect((await search(stranger, 'q=kailash')).total).toBe(0);
  });
});
