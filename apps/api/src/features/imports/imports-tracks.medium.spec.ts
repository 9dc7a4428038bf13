import { importRoutes, searchRoutes, trackDetail, type ImportBatch } from '@segue/shared/contracts/http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendFile, startTestApi, waitForRun, type TestApi, type TestPerson } from '../../testing/index.js';
import { ITUNES, M3U, REKORDBOX, seratoCrate, TABLE, TRAKTOR } from './parsing/library-files.fixture.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({ DISCOGS_BASE_URL: 'http://127.0.0.1:9' });
});
afterAll(() => api.close());

async function bringIn(person: TestPerson, name: string, file: string | Buffer): Promise<ImportBatch> {
  const content = typeof file === 'string' ? file : Uint8Array.from(file);
  const answer = await sendFile(person, '/api/imports', name, content);
  expect(answer.status).toBe(202);
  const { importId, run } = importRoutes.create.response.parse(await answer.json());
  return run === null ? mapped(person, importId) : finished(person, importId, run.id);
}

async function mapped(person: TestPerson, importId: string): Promise<ImportBatch> {
  const preview = await (await person.ask(`/api/imports/${importId}/preview`)).json();
  const { mapping } = importRoutes.preview.response.parse(preview);
  const started = await person.ask(`/api/imports/${importId}/start`, { method: 'POST', json: { mapping } });
  const { run } = importRoutes.start.response.parse(await started.json());
  return finished(person, importId, run.id);
}

async function finished(person: TestPerson, importId: string, runId: string): Promise<ImportBatch> {
  await waitForRun(person, runId);
  return importRoutes.get.response.parse(await (await person.ask(`/api/imports/${importId}`)).json());
}

const search = async (person: TestPerson, query: string) =>
  searchRoutes.search.response.parse(await (await person.ask(`/api/search?${query}`)).json());

async function trackOf(person: TestPerson, title: string) {
  const { hits } = await search(person, `q=${encodeURIComponent(title)}`);
  const answer = await person.ask(`/api/tracks/${hits[0]?.id ?? ''}`);
  return trackDetail.parse(await answer.json());
}

async function playlistsOf(person: TestPerson) {
  const { items } = (await (await person.ask('/api/playlists')).json()) as {
    items: { id: string; name: string }[];
  };
  const lists = items.map(async ({ id, name }) => {
    const found = (await (await person.ask(`/api/playlists/${id}`)).json()) as {
      items: { track: { title: string } }[];
    };
    return [name, found.items.map(({ track }) => track.title)] as const;
  });
  return Object.fromEntries(await Promise.all(lists));
}

describe('a rekordbox collection', () => {
  let member: TestPerson;
  beforeAll(async () => {
    member = await api.person('member');
  });

  it('brings its tracks as releases of files that can be searched', async () => {
    const batch = await bringIn(member, 'collection.xml', REKORDBOX);
    expect(batch.status).toBe('succeeded');
    expect(batch.counts).toMatchObject({ total: 3, created: 3, bad: 0, unsure: 0 });
    expect(batch.playlists).toBe(2);
    const { hits } = await search(member, 'q=higher');
    expect(hits[0]).toMatchObject({
      title: 'Higher (Original)',
      artist: 'Kailash',
      releaseTitle: 'Higher E.P.',
    });
    expect(hits[0]).toMatchObject({
      bpm: 138.5,
      key: { pitchClass: 9, mode: 'minor' },
      rating: 4,
      year: 1996,
    });
    expect((await search(member, 'q=&style=Goa Trance')).total).toBe(1);
  });

  it('keeps grid, cues with their colours, loops, and the comment', async () => {
    const { cues, notes, values } = await trackOf(member, 'higher');
    expect(notes).toBe('peak & light');
    expect(values.bpm).toMatchObject([{ value: 138.5, source: 'import' }]);
    expect(cues).toMatchObject([
      {
        source: 'rekordbox',
        grid: [
          { seconds: 0.025, bpm: 138.5, beat: 1 },
          { seconds: 60, bpm: 139, beat: 3 },
        ],
        cues: [
          { kind: 'cue', name: 'Drop', seconds: 31.5, endSeconds: null, slot: 0, colour: '#ff8800' },
          { kind: 'loop', name: 'Loop', seconds: 62, endSeconds: 70, slot: null, colour: null },
        ],
      },
    ]);
  });

  it('keeps playlists in order and with doubles', async () => {
    expect(await playlistsOf(member)).toEqual({ Friday: ['Echo', 'Higher (Original)', 'Echo'], Empty: [] });
  });

  it('changes nothing when it comes again', async () => {
    const again = await bringIn(member, 'collection.xml', REKORDBOX);
    expect(again.counts).toMatchObject({ total: 3, created: 0, changed: 0, unchanged: 3 });
    expect(Object.keys(await playlistsOf(member))).toHaveLength(2);
  });

  it('replaces a playlist that changed', async () => {
    await bringIn(
      member,
      'collection.xml',
      REKORDBOX.replace('<TRACK Key="3"/><TRACK Key="1"/>', '<TRACK Key="2"/>'),
    );
    expect((await playlistsOf(member))['Friday']).toEqual(['Night River', 'Echo']);
  });

  it('never overwrites what its owner said', async () => {
    const { id } = await trackOf(member, 'higher');
    await member.ask(`/api/tracks/${id}`, { method: 'PATCH', json: { bpm: 140, rating: 2, notes: 'mine' } });
    await bringIn(member, 'collection.xml', REKORDBOX.replace('138.50', '137.00'));
    const track = await trackOf(member, 'higher');
    expect(track).toMatchObject({ bpm: 140, rating: 2, notes: 'mine' });
    expect(track.values.bpm.map(({ value }) => value)).toEqual([140, 137]);
  });

  it('is refused with its place where it is cut off, and what came before is in', async () => {
    const person = await api.person('member');
    const cut = REKORDBOX.slice(0, REKORDBOX.indexOf('<TRACK TrackID="3"') + 30);
    const batch = await bringIn(person, 'collection.xml', cut);
    expect(batch.status).toBe('failed');
    expect(batch.counts.created).toBe(2);
    const run = (await (await person.ask(`/api/runs/${batch.runId ?? ''}`)).json()) as { error: unknown };
    expect(JSON.stringify(run)).toMatch(/Line 15/);
  });
});

describe('files of other programs', () => {
  it('join the tracks that are there', async () => {
    const member = await api.person('member');
    await bringIn(member, 'collection.xml', REKORDBOX);
    const traktor = await bringIn(
      member,
      'collection.nml',
      TRAKTOR.replace('"Higher" ', '"Higher (Original)" '),
    );
    expect(traktor.counts).toMatchObject({ total: 2, created: 0, unsure: 0 });
    const { cues, values } = await trackOf(member, 'higher');
    expect(cues.map(({ source }) => source).sort()).toEqual(['rekordbox', 'traktor']);
    expect(values.bpm).toHaveLength(2);
    const m3u = await bringIn(member, 'warm.m3u8', M3U.replace('- Higher', '- Higher (Original)'));
    expect(m3u.counts).toMatchObject({ total: 3, created: 0 });
    const crate = await bringIn(
      member,
      'Sets%%Late.crate',
      seratoCrate(['Users/dj/Ada Steel - Night River.mp3']),
    );
    expect(crate.format).toBe('serato');
    expect(await playlistsOf(member)).toMatchObject({
      'Open air': ['Echo', 'Higher (Original)'],
      'Warm up': ['Higher (Original)', 'Echo', 'Night River'],
      Late: ['Night River'],
    });
  });

  it('bring ratings and playlists of iTunes', async () => {
    const member = await api.person('member');
    const { counts } = await bringIn(member, 'Library.xml', ITUNES);
    expect(counts).toMatchObject({ total: 2, created: 2 });
    expect(await trackOf(member, 'higher')).toMatchObject({ rating: 4, bpm: 138 });
    expect(await trackOf(member, 'echo')).toMatchObject({ rating: null });
    expect(await playlistsOf(member)).toEqual({ Friday: ['Echo', 'Higher & Higher', 'Echo'] });
  });
});

describe('a table', () => {
  it('says what its columns seem to be, and waits for a yes', async () => {
    const member = await api.person('member');
    const batch = await bringIn(member, 'library.csv', TABLE);
    expect(batch.counts).toMatchObject({ total: 2, created: 2, bad: 0 });
    const track = await trackOf(member, 'echo');
    expect(track).toMatchObject({ title: 'Echo, Echo', bpm: 70.02, key: { pitchClass: 4, mode: 'major' } });
    expect(track).toMatchObject({ styles: ['Dub Techno'], releaseTitle: 'Waves' });
    expect(track.notes).toMatch(/^Dub Techno; Nothing Known/);
    expect((await bringIn(member, 'library.csv', TABLE)).counts).toMatchObject({ unchanged: 2 });
  });

  it('that names a track twice is heard once, and changes nothing the second time', async () => {
    const member = await api.person('member');
    const twice = 'title,artist,bpm\nEcho,Ada Steel,70\nEcho,Ada Steel,71\n';
    expect((await bringIn(member, 'twice.csv', twice)).counts).toMatchObject({ created: 1, unchanged: 1 });
    expect((await bringIn(member, 'twice.csv', twice)).counts).toMatchObject({ changed: 0, unchanged: 2 });
    expect(await trackOf(member, 'echo')).toMatchObject({ bpm: 70 });
  });

  it('can be dropped before it is brought in, not after', async () => {
    const member = await api.person('member');
    const sent = await sendFile(member, '/api/imports', 'mine.csv', TABLE);
    const { importId } = importRoutes.create.response.parse(await sent.json());
    const { items } = importRoutes.list.response.parse(await (await member.ask('/api/imports')).json());
    expect(items).toMatchObject([{ id: importId, status: 'mapping', runId: null }]);
    const nothing = { method: 'POST', json: { mapping: { title: 'ignore' } } };
    expect((await member.ask(`/api/imports/${importId}/start`, nothing)).status).toBe(422);
    expect((await member.ask(`/api/imports/${importId}`, { method: 'DELETE' })).status).toBe(204);
    expect((await member.ask(`/api/imports/${importId}`)).status).toBe(404);
    const { id } = await bringIn(member, 'mine.csv', TABLE);
    expect((await member.ask(`/api/imports/${id}`, { method: 'DELETE' })).status).toBe(409);
  });
});

describe('an entry whose track is unsure', () => {
  const reviews = async (person: TestPerson) =>
    importRoutes.reviews.response.parse(await (await person.ask('/api/import-reviews')).json());
  const decide = (person: TestPerson, id: string, json: object) =>
    person.ask(`/api/import-reviews/${id}`, { method: 'POST', json });

  it('waits for its owner, is asked about once, and takes its place in the playlist', async () => {
    const member = await api.person('member');
    await bringIn(member, 'collection.xml', REKORDBOX);
    const list =
      '#EXTM3U\n#EXTINF:245,Ada Steel - Echo (Dub)\necho-dub.mp3\n#EXTINF:300,Ada Steel - Night River\nnight.mp3\n';
    const first = await bringIn(member, 'dubs.m3u', list);
    expect(first.counts).toMatchObject({ total: 2, unsure: 1, created: 0 });
    expect((await bringIn(member, 'dubs.m3u', list)).counts.unsure).toBe(0);
    const { items } = await reviews(member);
    expect(items).toHaveLength(1);
    const [review] = items;
    expect(review?.entry).toMatchObject({ title: 'Echo (Dub)', artist: 'Ada Steel' });
    expect(review?.candidates[0]?.track.title).toBe('Echo');
    const stranger = await api.person('member');
    expect((await decide(stranger, review?.id ?? '', { decision: 'dismiss' })).status).toBe(404);
    expect((await decide(member, review?.id ?? '', { decision: 'join' })).status).toBe(422);
    const trackId = review?.candidates[0]?.track.id;
    const decided = await decide(member, review?.id ?? '', { decision: 'join', trackId });
    expect(importRoutes.decide.response.parse(await decided.json())).toEqual({ remaining: 0 });
    expect((await decide(member, review?.id ?? '', { decision: 'new' })).status).toBe(409);
    const again = await bringIn(member, 'dubs.m3u', list);
    expect(again.counts).toMatchObject({ unsure: 0, created: 0 });
    expect((await playlistsOf(member))['dubs']).toEqual(['Echo', 'Night River']);
  });
});
