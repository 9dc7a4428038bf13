import {
  searchRoutes,
  statisticsRoutes,
  type StatisticsMark,
  type TrackRow,
} from '@segue/shared/contracts/http';
import { FakeDiscogs, loadSampleCrate } from '@segue/shared/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillLibrary, startTestApi, type TestApi } from '../../testing/index.js';

type Kind = 'records' | 'tracks';

describe('the collection in numbers', () => {
  const discogs = new FakeDiscogs({ limits: { withToken: 60_000, withoutToken: 60_000 } });
  let api: TestApi;

  beforeAll(async () => {
    await discogs.start();
    loadSampleCrate(discogs);
    api = await startTestApi({ DISCOGS_BASE_URL: discogs.url });
    await fillLibrary(api.owner);
    await sayMusic();
  }, 180_000);
  afterAll(async () => {
    await api.close();
    await discogs.stop();
  });

  /** Tempo and key by hand and by import for some of the tracks, and edits of some records. */
  async function sayMusic(): Promise<void> {
    const hits = await all({});
    const values = hits.flatMap(({ id }, place) => {
      const key = { pitchClass: (place / 6) % 12, mode: place % 4 === 0 ? 'minor' : 'major' };
      const bpm = 90 + ((place * 37) % 900) / 10;
      return [
        ...(place % 3 === 0 ? [said(id, 'bpm', 'user', bpm)] : []),
        ...(place % 6 === 0 ? [said(id, 'key', 'user', key)] : []),
        ...(place % 4 === 0 ? [said(id, 'bpm', 'import:rekordbox', 100 + (place % 60), 0.5)] : []),
        ...(place % 8 === 0 ? [said(id, 'bpm', 'import:traktor', 70 + (place % 50))] : []),
        ...(place % 5 === 0 ? [said(id, 'bpm', 'tags', 140)] : []),
      ];
    });
    await api.database.sql(
      `INSERT INTO "TrackValue" (id, "trackId", "userId", field, source, value, confidence)
       SELECT gen_random_uuid(), v."trackId", v."userId", v.field, v.source, v.value, v.confidence
       FROM jsonb_to_recordset($1::jsonb)
         AS v("trackId" uuid, "userId" text, field text, source text, value jsonb,
              confidence float)`,
      [JSON.stringify(values)],
    );
    const releaseIds = [...new Set(hits.flatMap(({ releaseId }) => releaseId ?? []))];
    const [first = '', second = ''] = releaseIds;
    await patch(`/api/releases/${first}`, { styles: ['Own Style'], year: 1961, format: 'CD' });
    await patch(`/api/releases/${second}`, { label: 'Own Label', country: '', genres: ['Pop'] });
    // What went in behind the api's back is told to the index by one edit of everything.
    await patch('/api/items', { releaseIds, change: { shelf: 'Hall' } });
  }

  const said = (trackId: string, field: string, source: string, value: unknown, confidence?: number) => {
    return { trackId, field, source, value, confidence, userId: source === 'user' ? api.owner.id : null };
  };

  const patch = async (path: string, json: object) => {
    expect((await api.owner.ask(path, { method: 'PATCH', json })).status).toBe(200);
  };

  async function all(filter: Readonly<Record<string, string>>): Promise<TrackRow[]> {
    const rows: TrackRow[] = [];
    for (;;) {
      const page = { ...filter, limit: '500', offset: String(rows.length), facets: 'false' };
      const answer = await api.owner.ask(`/api/search?${String(new URLSearchParams(page))}`);
      const { hits } = searchRoutes.search.response.parse(await answer.json());
      rows.push(...hits);
      if (hits.length < 500) return rows;
    }
  }

  const found = async (kind: Kind, filter: Readonly<Record<string, string>>): Promise<number> => {
    const rows = await all(filter);
    return kind === 'tracks' ? rows.length : new Set(rows.map(({ releaseId }) => releaseId)).size;
  };

  const statistics = async (filter: Readonly<Record<string, string>> = {}) => {
    const answer = await api.owner.ask(`/api/statistics?${String(new URLSearchParams(filter))}`);
    return statisticsRoutes.collection.response.parse(await answer.json());
  };

  it.each<Readonly<Record<string, string>>>([
    {},
    { style: 'Goa Trance' },
    { yearMin: '1994', yearMax: '1997' },
    { key: 'Am,8B,3A' },
    { bpmMin: '101', bpmMax: '131.5' },
    { hasBpm: 'true' },
  ])(
    'counts for each mark what its search finds (%o)',
    async (filter) => {
      const numbers = await statistics(filter);
      const { years, decades, countries, labels, formats, genres, styles, added, bpm, keys } = numbers;
      const marks: Record<Kind, StatisticsMark[]> = {
        records: [years, decades, countries, labels, formats, genres, styles, added].flat(),
        tracks: [...bpm, ...keys],
      };
      expect(marks.records.length).toBeGreaterThan(8);
      for (const kind of ['records', 'tracks'] as const) {
        for (const { name, count, filter: search } of marks[kind]) {
          expect([name, search, await found(kind, search)]).toEqual([name, search, count]);
        }
      }
      expect(numbers.totals.records).toBe(await found('records', filter));
      expect(numbers.totals.tracks).toBe(await found('tracks', { ...filter, hasTracklist: 'true' }));
    },
    180_000,
  );

  it('finds what lacks audio, tempo, key, tracklist and cover', async () => {
    const { coverage } = await statistics();
    expect(coverage.map(({ name }) => name)).toEqual(['Audio', 'BPM', 'Key', 'Tracklist', 'Cover']);
    for (const [place, { name, known, total, filter }] of coverage.entries()) {
      const lacking = await found(place < 3 ? 'tracks' : 'records', filter);
      expect([name, lacking]).toEqual([name, total - known]);
    }
  });

  it('has all 24 keys in the order of the wheel', async () => {
    const { keys } = await statistics();
    expect(keys.map(({ name }) => name).slice(0, 4)).toEqual(['1A', '1B', '2A', '2B']);
    expect(keys).toHaveLength(24);
  });

  it('counts nothing of anybody else', async () => {
    const stranger = await api.person('member');
    const answer = await stranger.ask('/api/statistics');
    const { totals, years } = statisticsRoutes.collection.response.parse(await answer.json());
    expect([totals.records, totals.copies, totals.tracks, years]).toEqual([0, 0, 0, []]);
  });
});
