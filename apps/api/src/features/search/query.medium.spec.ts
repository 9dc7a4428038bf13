import { randomUUID } from 'node:crypto';
import { searchRoutes, type TrackRow } from '@segue/shared/contracts/http';
import type { TrackAnalysis } from '@segue/shared/contracts/jobs';
import { FakeDiscogs, loadSampleCrate } from '@segue/shared/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fillLibrary, startTestApi, type TestApi, type TestPerson } from '../../testing/index.js';
import { conditionsOf } from './query-conditions.fixture.js';

const WORDS = ['opener', 'peak time', 'Été'];

/** More names than one query may look up. */
const MANY_NAMES = `label:${'a,'.repeat(400)}b`;
const NOTHING_HEARD = {
  ...{ featureVersion: 'test', durationSeconds: 60, flags: [], tempo: null, key: null, loudness: null },
  ...{ danceability: null, onsetRate: null, dynamicComplexity: null, energy: null, structure: null },
  ...{ vector: null, waveformKey: null },
} satisfies Omit<TrackAnalysis, 'moods'>;

describe('the query language', () => {
  const discogs = new FakeDiscogs({ limits: { withToken: 60_000, withoutToken: 60_000 } });
  let api: TestApi;
  let stranger: TestPerson;
  let rows: TrackRow[];
  let relaxed: string;

  beforeAll(async () => {
    await discogs.start();
    loadSampleCrate(discogs);
    api = await startTestApi({ DISCOGS_BASE_URL: discogs.url });
    await fillLibrary(api.owner);
    await correctSome();
    rows = (await search('')).hits;
    stranger = await api.person('member');
    await stranger.ask('/api/releases', {
      method: 'POST',
      json: { typed: { title: 'Zsecret record', artist: 'Zsecret artist', genres: ['Zsecret'] } },
    });
    const theirs = () => search('', stranger).then(({ total }) => expect(total).toBe(1));
    await vi.waitFor(theirs, { timeout: 10_000, interval: 100 });
  }, 180_000);
  afterAll(async () => {
    await api.close();
    await discogs.stop();
  });

  const get = (path: string, q: string, person = api.owner) =>
    person.ask(`${path}${path.includes('?') ? '&' : '?'}q=${encodeURIComponent(q)}`);
  async function search(q: string, person = api.owner) {
    const answer = await get('/api/search?limit=500&facets=false', q, person);
    expect(answer.status).toBe(200);
    return searchRoutes.search.response.parse(await answer.json());
  }
  const idsOf = async (q: string) => (await search(q)).hits.map(({ id }) => id).sort();
  const complete = async (q: string) =>
    searchRoutes.complete.response.parse(await (await get('/api/search/complete', q)).json());

  /** Tempo, key, energy, stars and tags by plain arithmetic, and one track that was heard to be relaxed. */
  async function correctSome() {
    const { hits } = await search('');
    const tracks = hits.filter(({ kind }) => kind === 'track').slice(0, 24);
    relaxed = tracks[5]?.id ?? '';
    await hear(relaxed);
    await Promise.all(
      tracks.map(({ id }, place) =>
        api.owner.ask(`/api/tracks/${id}`, {
          method: 'PATCH',
          json: {
            ...{ bpm: 100 + place * 2.5, rating: (place % 5) + 1, energy: (place % 10) + 1 },
            ...{ key: { pitchClass: place % 12, mode: place % 2 === 0 ? 'minor' : 'major' } },
            tags: [WORDS[place % 3]],
          },
        }),
      ),
    );
  }

  async function hear(trackId: string) {
    const audioFileId = randomUUID();
    const { sql } = api.database;
    await sql(
      `INSERT INTO "AudioFile" (id, "contentHash", "storageKey", "originalName", mime, "sizeBytes", source)
       VALUES ($1, 'hash', 'audio/x.wav', 'x.wav', 'audio/wav', 1, 'upload')`,
      [audioFileId],
    );
    await sql(`INSERT INTO "TrackAudio" ("trackId", "audioFileId", "matchedBy") VALUES ($1, $2, 'upload')`, [
      trackId,
      audioFileId,
    ]);
    const moods = { happy: 0.2, sad: 0.59, relaxed: 0.8, aggressive: 0, source: 'model' };
    await sql(
      `INSERT INTO "Analysis" (id, "trackId", "audioFileId", "runId", "featureVersion", result)
       VALUES ($1, $2, $3, $4, 'test', $5)`,
      [randomUUID(), trackId, audioFileId, randomUUID(), JSON.stringify({ ...NOTHING_HEARD, moods })],
    );
  }

  it('finds exactly what each condition says, together and turned round', async () => {
    expect(rows.length).toBeGreaterThan(100);
    const some = fc.array(fc.tuple(conditionsOf(rows, relaxed), fc.boolean()), {
      minLength: 1,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(some, async (chosen) => {
        const turnable = chosen.filter(([{ text }, not]) => !(not && text.startsWith('owner')));
        const q = turnable.map(([{ text }, not]) => `${not ? '-' : ''}${text}`).join(' ');
        const wanted = rows.filter((row) => turnable.every(([{ holds }, not]) => holds(row) !== not));
        expect([q, await idsOf(q)]).toEqual([q, wanted.map(({ id }) => id).sort()]);
      }),
      { numRuns: 60 },
    );
  });

  it('sorts by what the query says, whatever the parameter', async () => {
    const { hits } = await search('has:bpm sort:-bpm');
    const tempi = hits.map(({ bpm }) => bpm ?? 0);
    expect(tempi.length).toBeGreaterThan(20);
    expect(tempi).toEqual([...tempi].sort((a, b) => b - a));
  });

  it('takes a name in part and without its accents, as it is being typed', async () => {
    const tagged = rows.filter(({ tags }) => tags.includes('Été')).map(({ id }) => id);
    expect(await idsOf('tag:ete')).toEqual(tagged.sort());
    const peak = rows.filter(({ tags }) => tags.includes('peak time')).map(({ id }) => id);
    expect(await idsOf('tag:"peak t')).toEqual(peak.sort());
  });

  it('finds what mixes, by the title of a track', async () => {
    const from = rows.find(({ bpm }) => bpm === 110);
    const { items } = (await (
      await api.owner.ask(`/api/tracks/${from?.id ?? ''}/compatible?limit=50`)
    ).json()) as {
      items: { track: TrackRow; score: number }[];
    };
    const good = items.filter(({ score }) => score >= 0.7).map(({ track }) => track.id);
    expect(await idsOf(`compatible:${from?.id ?? ''}`)).toEqual(good.sort());
    expect(await idsOf(`compatible:"${from?.title ?? ''} ${from?.artist ?? ''}"`)).toEqual(good);
  });

  it.each([
    ['bpm:fast', 'bpm:fast'.slice(4), /no number/],
    ['in:"no such crate"', 'in:"no such crate"', /no crate called/],
    ['owner:nobody', 'owner:nobody', /Nobody called/],
    ['owner:Zsecret', 'owner:Zsecret', /Nobody called/],
    ['compatible:qqqqqqqq', 'compatible:qqqqqqqq', /No track/],
    [MANY_NAMES, MANY_NAMES, /too much at once/],
  ])('says what is wrong with %s and searches for the rest', async (part, word, message) => {
    const q = `${part} has:bpm`;
    const { problems, total } = await search(q);
    expect(problems.map(({ start, end }) => q.slice(start, end))).toEqual([word]);
    expect(problems[0]?.message).toMatch(message);
    expect(total).toBe((await search('has:bpm')).total);
  });

  it('finds nothing by a name that nothing has, and says so', async () => {
    const { total, problems } = await search('genre:Zsecret');
    expect([total, problems.length]).toEqual([0, 1]);
  });

  it('completes fields, values with their counts, people and tracks', async () => {
    expect((await complete('acid ge')).options.map(({ insert }) => insert)).toEqual(['genre:']);
    const genres = await complete('bpm:120- genre:el');
    const [first] = genres.options;
    expect(first).toEqual({
      ...{ insert: 'Electronic', label: 'Electronic', detail: '' },
      count: rows.filter((row) => row.genres.includes('Electronic')).length,
    });
    expect(genres).toMatchObject({ from: 15, to: 17 });
    const styles = await complete('style:');
    expect(styles.options).toHaveLength(12);
    expect((await complete('genre:zse')).options).toEqual([]);
    expect((await complete('owner:')).options.map(({ label }) => label)).toEqual(['me']);
    const [track] = rows;
    const offered = (await complete(`compatible:"${track?.title ?? ''}`)).options;
    expect(offered.map(({ label }) => label)).toContain(track?.title);
  });

  it('answers 2,000 hostile queries, none with anybody else’s row', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'owner:',
        'in:',
        'compatible:',
        'genre:',
        '-',
        '"',
        ',',
        ':',
        ' ',
        '..',
        '\\',
        '\u0000',
      ),
      fc.constantFrom('Zsecret', '"] OR owner EXISTS OR label IN ["', stranger.id, 'a'.repeat(900), '\ud800'),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('sort:owner', 'key:13Z', 'bpm:9e999', 'added:9999-99', 'rating:-1', '__proto__:x'),
    );
    const queries = fc.sample(fc.array(piece, { minLength: 1, maxLength: 8 }), { numRuns: 2000, seed: 7 });
    const own = new Set(rows.map(({ id }) => id));
    const ask = async (pieces: string[], place: number) => {
      const q = encodeURIComponent(pieces.join('').replace(/\p{Cs}/gu, '\ufffd'));
      const path = place % 4 === 0 ? 'search/complete?' : 'search?limit=2&facets=false&';
      const answer = await api.owner.ask(`/api/${path}q=${q}`, { headers: { connection: 'close' } });
      const text = await answer.text();
      if (answer.status >= 500) throw new Error(`${answer.status} for ${q}: ${text}`);
      if (place % 4 === 0 || answer.status !== 200) {
        expect(text).not.toContain('Zsecret record');
        return;
      }
      const { hits } = JSON.parse(text) as { hits: { id: string }[] };
      expect(hits.filter(({ id }) => !own.has(id))).toEqual([]);
    };
    for (let at = 0; at < queries.length; at += 16) {
      await Promise.all(queries.slice(at, at + 16).map((pieces, place) => ask(pieces, at + place)));
    }
  }, 120_000);
});
