import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EmbeddedSearchIndex } from './embedded/embedded.adapter.js';
import type { SearchIndex, TrackFilterNode, TrackHit, TrackQuery } from './search-index.port.js';
import { countValues, numbersOf, passes } from './testing/brute-force.js';
import { ADA, bareDocument, BOB, CORPUS } from './testing/corpus.js';
import { queryOf } from './testing/query.js';
import { inBatches, SUBJECTS } from './testing/subjects.js';

const ADAS = CORPUS.filter(({ userId }) => userId === ADA);
const BOBS = CORPUS.filter(({ userId }) => userId === BOB);

describe.each(SUBJECTS)('$name', ({ open }) => {
  let index: SearchIndex;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ index, close } = await open());
    await index.rebuild(inBatches(CORPUS));
  });
  afterAll(() => close());

  const search = (given: Partial<TrackQuery> = {}) => index.search(queryOf(given));
  const found = async (given: Partial<TrackQuery>): Promise<string[]> => idsOf((await search(given)).hits);
  const titles = async (text: string): Promise<string[]> =>
    (await found({ text })).map((id) => ADAS.find(({ trackId }) => trackId === id)?.title ?? '');

  it('is ready and holds everything of one person, and nothing of another', async () => {
    expect(index.state()).toBe('ready');
    const mine = await search();
    expect(mine.total).toBe(ADAS.length);
    expect(idsOf(mine.hits).sort()).toEqual(ADAS.map(({ trackId }) => trackId).sort());
    const both = await search({ visibleTo: [ADA, BOB] });
    expect(both.total).toBe(CORPUS.length);
    expect((await search({ visibleTo: [] })).total).toBe(0);
    expect((await search({ visibleTo: ['nobody'] })).total).toBe(0);
  });

  it.each<{ name: string; filter: TrackFilterNode }>([
    { name: 'either side of an or', filter: { or: [{ and: [] }, { field: 'labels', in: ['Bobs Own'] }] } },
    { name: 'a negation', filter: { not: { field: 'labels', in: ['nothing'] } } },
    {
      name: 'a value that closes a list',
      filter: { field: 'labels', in: ['"] OR owner EXISTS OR label IN ["'] },
    },
    { name: 'a value that ends in a backslash', filter: { field: 'tags', in: ['\\', '" OR owner EXISTS'] } },
    { name: 'an id of another’s', filter: { field: 'trackId', in: ['secret'] } },
  ])('shows nothing of another person through $name', async ({ filter }) => {
    const { hits, facets } = await search({ filter, facets: ['labels', 'tags'] });
    expect(hits.filter(({ userId }) => userId !== ADA)).toEqual([]);
    const shown = [...(facets['labels'] ?? []), ...(facets['tags'] ?? [])].map(({ value }) => value);
    expect(shown).not.toContain('Bobs Own');
    expect(shown).not.toContain('private');
    expect(idsOf(hits).sort()).toEqual(idsWhere(filter));
  });

  it('finds another person’s words only for them', async () => {
    expect(await found({ text: 'zanzibar' })).toEqual([]);
    expect(await found({ text: 'zanzibar', visibleTo: [BOB] })).toEqual(['secret']);
  });

  it.each([
    ['a word', 'dread eye', 'Dread Eye'],
    ['the beginning of a word', 'skatel', 'Skateland Rock'],
    ['a typo in seven letters', 'arabiam rock', 'Arabian Rock'],
    ['two typos in nine letters', 'sktelnad rock', 'Skateland Rock'],
    ['a word without its accents', 'emile geneve', 'Émile chante à Genève'],
    ['another script', '東京', '東京ブルース'],
    ['words beyond the last that helps', 'dread eye qqqqq', 'Dread Eye'],
    ['quotes and a minus', '"dread" -eye', 'Dread Eye'],
  ])('finds %s', async (_, text, title) => {
    expect(await titles(text)).toContain(title);
  });

  it('knows what DJs call the same thing', async () => {
    expect(await found({ text: 'dnb ' })).toContain('liquid');
  });

  it('puts a word in a title before the same word elsewhere', async () => {
    const [first = ''] = await titles('storm');
    expect(first.toLowerCase()).toContain('storm');
  });

  it.each<{ name: string; filter: TrackFilterNode }>([
    { name: 'no condition', filter: { and: [] } },
    { name: 'no alternative', filter: { or: [] } },
    { name: 'no value', filter: { field: 'genres', in: [] } },
    { name: 'values of a list', filter: { field: 'styles', in: ['Dub', 'Goa Trance'] } },
    { name: 'an empty value', filter: { field: 'labels', in: [''] } },
    { name: 'capitals', filter: { field: 'labels', in: ['ACME'] } },
    { name: 'accents', filter: { field: 'labels', in: ['ÉCM'] } },
    { name: 'a range', filter: { field: 'bpm', min: 100, max: 128.5 } },
    { name: 'a lower bound', filter: { field: 'year', min: 2011 } },
    { name: 'an upper bound', filter: { field: 'rating', max: 2 } },
    { name: 'a range that is the wrong way round', filter: { field: 'bpm', min: 130, max: 120 } },
    { name: 'a flag', filter: { field: 'hasAudio', is: true } },
    { name: 'a flag that is not set', filter: { field: 'analysed', is: false } },
    { name: 'a place and a place in it', filter: { field: 'places', in: ['Living room / Box 3'] } },
    { name: 'a mood', filter: { field: 'moods', in: ['relaxed', 'aggressive'] } },
    { name: 'a crate', filter: { field: 'crates', in: ['warm-up'] } },
    { name: 'a crate that it is not in', filter: { not: { field: 'crates', in: ['peak'] } } },
    { name: 'what a record is', filter: { field: 'formats', in: ['LP'] } },
    ...(['hasBpm', 'hasKey', 'hasTracklist', 'hasCover'] as const).flatMap((field) => [
      { name: `what lacks ${field}`, filter: { field, is: false } },
      { name: `what has ${field}`, filter: { field, is: true } },
    ]),
    { name: 'a negation, which the missing pass', filter: { not: { field: 'bpm', min: 0 } } },
    {
      name: 'all of it together',
      filter: {
        and: [
          {
            or: [
              { field: 'genres', in: ['Reggae'] },
              { not: { or: [{ field: 'country', in: ['UK', 'US'] }] } },
            ],
          },
          {
            not: {
              and: [
                { field: 'hasAudio', is: true },
                { field: 'energy', min: 5 },
              ],
            },
          },
          { field: 'durationSeconds', min: 200, max: 500 },
        ],
      },
    },
  ])('filters by $name', async ({ filter }) => {
    const { hits, total } = await search({ filter });
    expect(idsOf(hits).sort()).toEqual(idsWhere(filter));
    expect(total).toBe(hits.length);
  });

  it('filters as the filter means, whatever it is made of', async () => {
    await fc.assert(
      fc.asyncProperty(anyFilter, async (filter) => {
        expect((await found({ filter })).sort()).toEqual(idsWhere(filter));
      }),
      { numRuns: 25 },
    );
  });

  it('counts facets, each without what is chosen in itself', async () => {
    const genre: TrackFilterNode = { field: 'genres', in: ['Reggae'] };
    const year: TrackFilterNode = { field: 'year', min: 2000 };
    const { facets, total } = await search({
      filter: { and: [genre, year] },
      facets: ['genres', 'labels', 'key'],
    });
    const counted = (nodes: TrackFilterNode[]) => ADAS.filter((document) => passes(document, { and: nodes }));
    expect(total).toBe(counted([genre, year]).length);
    expect(asCounts(facets['genres'])).toEqual(countValues(counted([year]), 'genres'));
    expect(asCounts(facets['labels'])).toEqual(countValues(counted([genre, year]), 'labels'));
    expect(asCounts(facets['key'])).toEqual(countValues(counted([genre, year]), 'key'));
  });

  it('lists as many values of a facet as are asked for', async () => {
    const all = countValues(ADAS, 'styles');
    const values = async (facetValues: number) =>
      (await search({ facets: ['styles'], facetValues })).facets['styles'] ?? [];
    expect(asCounts(await values(500))).toEqual(all);
    expect(await values(3)).toEqual((await values(500)).slice(0, 3));
  });

  it('lists the most frequent values first', async () => {
    const counts = ((await search({ facets: ['styles'] })).facets['styles'] ?? []).map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it('draws histograms, each without the range chosen in itself', async () => {
    const bpm: TrackFilterNode = { field: 'bpm', min: 110, max: 120 };
    const label: TrackFilterNode = { field: 'country', in: ['UK'] };
    const { histograms } = await search({
      filter: { and: [bpm, label] },
      histograms: [
        { field: 'bpm', bins: 12 },
        { field: 'year', bins: 5 },
      ],
    });
    const left = (nodes: TrackFilterNode[]) => ADAS.filter((document) => passes(document, { and: nodes }));
    expect(histograms['bpm']).toEqual(histogram(numbersOf(left([label]), 'bpm'), 12));
    expect(histograms['year']).toEqual(histogram(numbersOf(left([bpm, label]), 'year'), 5));
  });

  it('draws no histogram of nothing', async () => {
    const { histograms } = await search({ filter: { or: [] }, histograms: [{ field: 'bpm', bins: 4 }] });
    expect(histograms).toEqual({});
  });

  it.each([false, true])('sorts by a number, those without one last (descending: %s)', async (descending) => {
    const hits = await found({ sort: [{ field: 'bpm', descending }] });
    const values = hits.map((id) => ADAS.find(({ trackId }) => trackId === id)?.bpm ?? null);
    const known = values.filter((value) => value !== null);
    expect(values.slice(0, known.length)).toEqual(known);
    expect(known).toEqual([...known].sort((a, b) => (descending ? b - a : a - b)));
  });

  it('sorts by a text as people do, and by several fields', async () => {
    const sort = [
      { field: 'label', descending: false },
      { field: 'durationSeconds', descending: true },
    ] as const;
    const rows = (await found({ sort })).map((id) => ADAS.find(({ trackId }) => trackId === id));
    const keys = rows.map((row) => [plain(row?.label ?? ''), row?.durationSeconds ?? -1] as const);
    expect(keys).toEqual([...keys].sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : y - x)));
  });

  it('sorts what a text found', async () => {
    const text = 'dub';
    const sort = [{ field: 'year', descending: false }] as const;
    const all = await found({ text });
    expect(all.length).toBeGreaterThan(2);
    expect((await found({ text, sort })).sort()).toEqual(all.sort());
  });

  it('keeps equal tracks of a record together in the order of its sides, whichever was written last', async () => {
    const sort = [{ field: 'addedAt', descending: true }] as const;
    const twins = ['b', 'c', 'a'].flatMap((release) =>
      [2, 0, 1].map((sleeveOrder) => ({
        ...bareDocument(ADA, `${release}${sleeveOrder}`, 'Twin'),
        releaseId: release,
        sleeveOrder,
      })),
    );
    const { index: other, close: closeOther } = await open();
    await other.rebuild(inBatches(twins));
    await other.upsert(twins.slice(4, 6));
    const onSleeve = ['a0', 'a1', 'a2', 'b0', 'b1', 'b2', 'c0', 'c1', 'c2'];
    expect(idsOf((await other.search(queryOf({ text: 'twin', limit: 4 }))).hits)).toEqual(
      onSleeve.slice(0, 4),
    );
    expect(idsOf((await other.search(queryOf({ sort }))).hits)).toEqual(onSleeve);
    await closeOther();
  });

  it('gives pages that make up the whole', async () => {
    const sort = [{ field: 'durationSeconds', descending: true }] as const;
    const whole = await found({ sort });
    const pages = await Promise.all([0, 100, 200].map((offset) => found({ sort, offset, limit: 100 })));
    expect(pages.flat()).toEqual(whole.slice(0, 300));
    expect(await found({ sort, offset: ADAS.length - 3, limit: 50 })).toEqual(whole.slice(-3));
    const none = await search({ limit: 0 });
    expect([none.hits, none.total]).toEqual([[], ADAS.length]);
  });

  it.each([
    ['after accents', 'geneve', 'accents', 'title', [[15, 21]]],
    ['after a character of two units', 'headphone', 'emoji', 'title', [[3, 12]]],
    ['in another field', 'tacvba', 'accents', 'artist', [[5, 11]]],
  ] as const)('marks words %s in characters', async (_, text, trackId, field, ranges) => {
    const hit = (await search({ text })).hits.find((one) => one.trackId === trackId);
    expect(hit?.highlights[field]).toEqual(ranges);
  });

  it('gives the same ten first hits as every other adapter', async () => {
    const reference = new EmbeddedSearchIndex();
    await reference.rebuild(inBatches(CORPUS));
    const sort = [{ field: 'addedAt', descending: true }] as const;
    for (const text of [
      '',
      'dub',
      'pablo',
      'skatel',
      'drum and bass',
      'storybook childern',
      'vol 2',
      '東京',
    ]) {
      const query = queryOf({ text, sort: text === '' ? sort : [], limit: 10 });
      const [theirs, ours] = [await reference.search(query), await index.search(query)];
      expect([text, idsOf(ours.hits), ours.total]).toEqual([text, idsOf(theirs.hits), theirs.total]);
    }
    await reference.close();
  });

  it('replaces, removes and rebuilds', async () => {
    const { index: other, close: closeOther } = await open();
    const titled = async (text: string) => idsOf((await other.search(queryOf({ text }))).hits);
    const one = bareDocument(ADA, 'one', 'Aardvark');
    const two = bareDocument(ADA, 'two', 'Bumblebee');
    await other.rebuild(inBatches([one, two]));
    await other.upsert([{ ...one, title: 'Caterpillar' }]);
    expect([await titled('aardvark'), await titled('caterpillar')]).toEqual([[], ['one']]);
    await other.remove([two.id, 'unknown_track_id']);
    expect(await titled('bumblebee')).toEqual([]);
    await other.rebuild(inBatches([two]));
    expect([await titled('caterpillar'), await titled('bumblebee')]).toEqual([[], ['two']]);
    expect((await other.search(queryOf())).total).toBe(1);
    await closeOther();
  });

  it.each([
    ['control characters', '\u0000\u0001\u001f dread \u007f'],
    ['10 kB of one word', 'a'.repeat(10_240)],
    ['10 kB of words', 'deep house '.repeat(1000)],
    ['quotes that do not end', '"dread \'eye \\'],
    ['half a character', 'dread \ud83c'],
    ['a filter', 'x" OR owner EXISTS OR "'],
    ['nothing but signs', '"" -- ( ) [ ] { } \\ / * ? : ~ ^'],
    ['names of object members', '__proto__ constructor toString'],
  ])('answers %s', async (_, text) => {
    const { hits } = await search({ text, facets: ['labels'], histograms: [{ field: 'bpm', bins: 4 }] });
    expect(hits.filter(({ userId }) => userId !== ADA)).toEqual([]);
    const hostile = await search({ filter: { field: 'labels', in: [text] } });
    expect(hostile.total).toBe(0);
  });

  it('answers any text at all', async () => {
    const text = fc.string({
      unit: fc.constantFrom('d', 'u', 'b', ' ', '"', '-', '\\', '\u0000', '\ud83c', '東', '́'),
    });
    await fc.assert(
      fc.asyncProperty(text, async (any) => {
        const { hits, total } = await search({ text: any, limit: 5 });
        expect(hits.length).toBe(Math.min(total, 5));
        expect(hits.every(({ userId }) => userId === ADA)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

it('knows more of one person than of the other', () => {
  expect(ADAS.length).toBeGreaterThan(200);
  expect(BOBS.length).toBeGreaterThan(50);
});

const anyFilter: fc.Arbitrary<TrackFilterNode> = fc.letrec<{ node: TrackFilterNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    fc.record({
      field: fc.constant('styles' as const),
      in: fc.subarray(['Dub', 'Techno', 'Jungle', '"', '']),
    }),
    fc.record({
      field: fc.constant('labels' as const),
      in: fc.subarray(['ACME', 'acme', '', '17 North Parade']),
    }),
    fc.record({ field: fc.constant('bpm' as const), min: fc.integer({ min: 80, max: 180 }) }),
    fc.record({
      field: fc.constant('energy' as const),
      min: fc.integer({ max: 6 }),
      max: fc.integer({ min: 3 }),
    }),
    fc.record({ field: fc.constant('hasAudio' as const), is: fc.boolean() }),
    fc.record({ and: fc.array(tie('node'), { maxLength: 3 }) }),
    fc.record({ or: fc.array(tie('node'), { maxLength: 3 }) }),
    fc.record({ not: tie('node') }),
  ),
})).node;

function idsOf(hits: readonly TrackHit[]): string[] {
  return hits.map(({ trackId }) => trackId);
}

function idsWhere(filter: TrackFilterNode): string[] {
  return ADAS.filter((document) => passes(document, filter))
    .map(({ trackId }) => trackId)
    .sort();
}

function asCounts(values: readonly { value: string; count: number }[] = []): Record<string, number> {
  return Object.fromEntries(values.map(({ value, count }) => [value, count]));
}

/** Bins of equal width; each ends before the next begins, the last one includes its end. */
function histogram(values: readonly number[], bins: number) {
  const [min, max] = [Math.min(...values), Math.max(...values)];
  const edge = (at: number): number => (at === bins ? Infinity : min + ((max - min) * at) / bins);
  const counts = Array.from({ length: bins }, (_, at) => {
    return values.filter((value) => value >= edge(at) && value < edge(at + 1)).length;
  });
  return { min, max, bins: counts };
}

/** A text as it is put in order. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mn}/gu, '');
}
