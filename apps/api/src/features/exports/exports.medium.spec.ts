import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { importRoutes, type RouteOutput } from '@segue/shared/contracts/http';
import { sampleExportCsv } from '@segue/shared/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendFile, startTestApi, waitForRun, type TestApi, type TestPerson } from '../../testing/index.js';
import { REKORDBOX } from '../imports/parsing/library-files.fixture.js';

const run = promisify(execFile);

type Imported = RouteOutput<typeof importRoutes.get>;

let api: TestApi;
let elsewhere: TestApi;
beforeAll(async () => {
  api = await startTestApi({ DISCOGS_BASE_URL: 'http://127.0.0.1:9' });
  elsewhere = await startTestApi({ DISCOGS_BASE_URL: 'http://127.0.0.1:9' });
});
afterAll(async () => {
  await api.close();
  await elsewhere.close();
});

async function bringIn(person: TestPerson, name: string, file: string): Promise<Imported> {
  const answer = await sendFile(person, '/api/imports', name, file);
  const { importId, run } = importRoutes.create.response.parse(await answer.json());
  await waitForRun(person, run?.id ?? '');
  return importRoutes.get.response.parse(await (await person.ask(`/api/imports/${importId}`)).json());
}

const textOf = async (person: TestPerson, path: string) => (await person.ask(path)).text();
const sorted = (csv: string) => csv.split('\n').sort();

const WANTLIST = `Catalog#,Artist,Title,Label,Format,Rating,Released,release_id,Notes
MP20,Kailash,Higher E.P.,Matsuri Productions,"12"", EP",4,1996,106788,"at most 10 €, ""mint"""
X1,Somebody,Something,A label,LP,,0,77777,
`;

/** What a collector does to a library: two copies, a place, notes that look like a formula, a wish, a rating. */
async function collect(person: TestPerson): Promise<void> {
  const [header = '', first = ''] = sampleExportCsv().split('\n');
  const cells = 'MP20,Kailash,Higher E.P.,Matsuri Productions,"12"", EP",,1996,106788';
  const second = `${cells},Goa,2021-02-03 04:05:06,Mint (M),Generic,"=1+1, ""quoted""\n\nthird line",B2`;
  await bringIn(person, 'more.csv', [`${header},Collection Shelf`, `${first},A1`, second, ''].join('\n'));
  await bringIn(person, 'collection.csv', sampleExportCsv());
  await bringIn(person, 'wantlist.csv', WANTLIST);
  await bringIn(person, 'collection.xml', REKORDBOX);
}

describe('the collection as CSV', () => {
  it('has the columns of Discogs and makes the same copies elsewhere', async () => {
    const member = await api.person('member');
    await collect(member);
    const csv = await textOf(member, '/api/export/collection.csv');
    expect(csv.split('\n')[0]).toBe(
      'Catalog#,Artist,Title,Label,Format,Rating,Released,release_id,CollectionFolder,Date Added,' +
        'Collection Media Condition,Collection Sleeve Condition,Collection Notes,Collection Shelf',
    );
    const other = await elsewhere.person('member');
    const { counts } = await bringIn(other, 'collection.csv', csv);
    expect(counts).toMatchObject({ bad: 0, created: counts.total });
    expect(sorted(await textOf(other, '/api/export/collection.csv'))).toEqual(sorted(csv));
    expect((await bringIn(member, 'collection.csv', csv)).counts.unchanged).toBe(counts.total);
  });

  it('leaves files out, which Discogs does not know', async () => {
    const member = await api.person('member');
    await bringIn(member, 'collection.xml', REKORDBOX);
    expect((await textOf(member, '/api/export/collection.csv')).trim().split('\n')).toHaveLength(1);
  });
});

describe('the wantlist as CSV', () => {
  it('makes the same wishes elsewhere', async () => {
    const member = await api.person('member');
    expect((await bringIn(member, 'wantlist.csv', WANTLIST)).counts).toMatchObject({ created: 2, bad: 0 });
    expect((await bringIn(member, 'wantlist.csv', WANTLIST)).counts).toMatchObject({ unchanged: 2 });
    const csv = await textOf(member, '/api/export/wantlist.csv');
    expect(sorted(csv)).toEqual(sorted(WANTLIST));
    const other = await elsewhere.person('member');
    await bringIn(other, 'wantlist.csv', csv);
    expect(sorted(await textOf(other, '/api/export/wantlist.csv'))).toEqual(sorted(csv));
  });
});

interface Backup {
  readonly [section: string]: readonly Record<string, unknown>[];
}

async function picture(size: string): Promise<Uint8Array<ArrayBuffer>> {
  const source = ['-v', 'error', '-f', 'lavfi', '-i', `testsrc=s=${size}`, '-frames:v', '1'];
  const { stdout } = await run('ffmpeg', [...source, '-f', 'image2', '-c:v', 'png', 'pipe:1'], {
    encoding: 'buffer',
  });
  return new Uint8Array(stdout);
}

/** Of the covers in a person's own backup. */
async function coverSizes(person: TestPerson): Promise<string[]> {
  const { covers } = JSON.parse(await textOf(person, '/api/export/library.json')) as {
    covers: { jpeg: string }[];
  };
  return Promise.all(
    covers.map(async ({ jpeg }) => {
      const show = ['-v', 'error', '-show_entries', 'stream=width,height', '-of', 'csv=p=0:s=x'];
      const probe = run('ffprobe', [...show, '-f', 'jpeg_pipe', 'pipe:0']);
      probe.child.stdin?.end(Buffer.from(jpeg, 'base64'));
      return (await probe).stdout.trim();
    }),
  );
}

/** A backup with titles instead of ids, and its records in order: what must be the same elsewhere. */
function plain(text: string): Record<string, string[]> {
  const { segue, version, writtenAt, covers, ...sections } = JSON.parse(text) as Record<string, unknown> &
    Backup;
  expect({ segue, version }).toEqual({ segue: 'library', version: 1 });
  expect(JSON.stringify(writtenAt)).toMatch(/^"\d{4}-/);
  expect(covers).toBeInstanceOf(Array);
  const names = new Map<string, string>();
  for (const release of sections['releases'] ?? []) {
    names.set(String(release['ref']), `${String(release['discogsId'])} ${String(release['title'])}`);
    for (const track of release['tracks'] as Record<string, unknown>[])
      names.set(String(track['ref']), `${String(release['title'])} ${String(track['sortOrder'])}`);
  }
  for (const playlist of sections['playlists'] ?? [])
    names.set(String(playlist['ref']), `playlist ${String(playlist['name'])}`);
  const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
  const named = (record: unknown) => JSON.stringify(record).replace(uuid, (id) => names.get(id) ?? 'unnamed');
  return Object.fromEntries(Object.entries(sections).map(([name, list]) => [name, list.map(named).sort()]));
}

const post = async (person: TestPerson, path: string, json: unknown, method = 'POST') => {
  const answer = await person.ask(path, { method, json });
  expect(answer.status, path).toBeLessThan(300);
  return answer.status === 204 ? null : ((await answer.json()) as { id: string; path: string });
};

/**
 * A set that begins at ten, changed twice, with a track that only its first version still names; a link to it; what its
 * owner thinks of two tracks, and how they mix. Answers where the link leads.
 */
async function mix(person: TestPerson): Promise<string> {
  const { releases } = JSON.parse(await textOf(person, '/api/export/library.json')) as {
    releases: { tracks: { ref: string }[] }[];
  };
  const [a = '', b = '', c = ''] = releases.flatMap(({ tracks }) => tracks.map(({ ref }) => ref));
  const playlist = await post(person, '/api/playlists', { name: 'Ten o’clock', trackIds: [a, b, c] });
  const path = `/api/playlists/${playlist?.id ?? ''}`;
  await post(person, path, { trackIds: [b, a] }, 'PATCH');
  await post(person, `${path}/start`, { startMinute: 22 * 60 }, 'PUT');
  await post(person, `/api/pairs/${a}/${b}`, { verdict: 'works' }, 'PUT');
  await post(person, `/api/pairs/${b}/${c}`, { verdict: 'never' }, 'PUT');
  const settings = (await (await person.ask('/api/mix-settings')).json()) as { weights: object };
  await post(person, '/api/mix-settings', { ...settings, weights: { ...settings.weights, era: 9 } }, 'PUT');
  const link = { note: 'for Ann', audio: false, expiresInDays: 30 };
  return (await post(person, `${path}/links`, link))?.path ?? '';
}

describe('everything as JSON', () => {
  it('comes back whole on another installation, once', async () => {
    const member = await api.person('member');
    await collect(member);
    const found = (await (await member.ask('/api/search?q=higher&limit=50')).json()) as {
      hits: { id: string; kind: string; releaseId: string }[];
    };
    const track = found.hits.find(({ kind }) => kind === 'track');
    const json = { bpm: 139, rating: 5, tags: ['peak'], notes: 'mine', title: 'Higher!' };
    expect((await member.ask(`/api/tracks/${track?.id ?? ''}`, { method: 'PATCH', json })).status).toBe(200);
    const record = found.hits.find(({ kind }) => kind === 'release');
    const release = `/api/releases/${record?.releaseId ?? ''}`;
    expect((await member.ask(release, { method: 'PATCH', json: { year: 1997, country: 'UK' } })).status).toBe(
      200,
    );
    const { items } = (await (await member.ask(release)).json()) as { items: { id: string }[] };
    const place = { shelf: 'Living room', box: 'Box 3', slot: '12' };
    await member.ask(`/api/items/${items[0]?.id ?? ''}`, { method: 'PATCH', json: place });
    const spin = { releaseId: track?.releaseId, trackId: track?.id, session: 'Friday' };
    await member.ask('/api/spins', { method: 'POST', json: spin });
    for (const crate of [
      { name: 'By hand', trackIds: [track?.id] },
      { name: 'By rule', rule: { match: 'any', rules: [{ query: 'tag:peak' }] } },
    ])
      expect((await member.ask('/api/crates', { method: 'POST', json: crate })).status).toBe(201);

    const cover = `${release}/cover`;
    expect((await sendFile(member, cover, 'cover.png', await picture('640x320'))).status).toBe(201);

    const shared = await mix(member);
    const backup = await textOf(member, '/api/export/library.json');
    const other = await elsewhere.person('member');
    const { counts, status } = await bringIn(other, 'library.json', backup);
    expect(status).toBe('succeeded');
    expect(counts).toMatchObject({ bad: 0, changed: 0 });
    const again = await textOf(other, '/api/export/library.json');
    expect(plain(again)).toEqual(plain(backup));
    expect(plain(again)['spins']).toHaveLength(1);
    expect(plain(again)['crates']).toHaveLength(2);
    const { playlistVersions, playlistLinks, pairs, mixSettings } = plain(again);
    expect([playlistVersions, playlistLinks, pairs, mixSettings].map((list) => list?.length)).toEqual([
      ...[3, 1, 2, 1],
    ]);
    expect(again).toContain('"startMinute":1320');
    expect(JSON.stringify(plain(again)['copies'])).toContain('Living room');
    expect(await coverSizes(other)).toEqual(['640x320']);
    expect((await bringIn(other, 'library.json', backup)).counts).toMatchObject({ created: 0, bad: 0 });
    const torn = backup.replace(/"jpeg":"[^"]+"/, '"jpeg":"AAAA"');
    const { counts: mended, problems } = await bringIn(other, 'library.json', torn);
    expect(mended).toMatchObject({ created: 0, bad: 1 });
    expect(problems).toMatchObject([
      { column: 'jpeg', message: expect.stringContaining('picture') as string },
    ]);
    expect(plain(await textOf(other, '/api/export/library.json'))).toEqual(plain(backup));
    // The link that was made there leads here, too; looking counts, so it comes last.
    expect(await textOf(other, `/api${shared}`)).toContain('Ten o’clock');
  });

  it('is refused with its place when it is cut off, or of another version', async () => {
    const member = await api.person('member');
    await bringIn(member, 'collection.xml', REKORDBOX);
    const backup = await textOf(member, '/api/export/library.json');
    const reader = await elsewhere.person('member');
    const cut = await bringIn(reader, 'library.json', backup.slice(0, -40));
    expect(cut.status).toBe('failed');
    const run = await textOf(reader, `/api/runs/${cut.runId ?? ''}`);
    expect(run).toMatch(/Line \d+ is where this backup cannot be read/);
    const later = await bringIn(reader, 'library.json', backup.replace('"version":1', '"version":2'));
    expect(await textOf(reader, `/api/runs/${later.runId ?? ''}`)).toMatch(/version 2.*Update Segue/);
  });
});
