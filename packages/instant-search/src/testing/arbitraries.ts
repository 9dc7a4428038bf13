import fc from 'fast-check';
import type { Filter } from '../request/filter.js';
import type { SearchDocument } from '../schema/search-document.js';
import type { SearchSchema } from '../schema/search-schema.js';

/** Documents with every kind of field, values of which are few so that they meet. */
export const SAMPLE_SCHEMA = {
  searchable: ['title', 'artist'],
  filterable: {
    artist: 'keyword',
    genres: 'keyword-list',
    bpm: 'number',
    vinyl: 'boolean',
    owners: 'keyword-list',
  },
  sortable: ['artist', 'bpm', 'vinyl'],
} as const satisfies SearchSchema;

const WORDS = [
  'deep',
  'deeper',
  'house',
  'haus',
  'drum',
  'bass',
  'drumbass',
  'strings',
  'Straße',
  'Ærø',
  '東京都',
];
const KEYWORDS = ['Ann', 'ann', 'Åsa', 'Ben', 'cleo', ''];

const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map((words) => words.join(' '));
const keyword = fc.constantFrom(...KEYWORDS);
const bpm = fc.constantFrom(90, 120, 120.5, 174, -1);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 4, nil: null });

/** Any code units at all, halves of characters included. */
export const anyText = fc
  .array(fc.oneof(fc.nat(0xffff), fc.nat(0x2ff)), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units));

export const someDocument: fc.Arbitrary<SearchDocument> = fc.record({
  id: fc.integer({ min: 0, max: 30 }).map((number) => `d${number}`),
  title: text,
  artist: maybe(keyword),
  genres: fc.array(keyword, { maxLength: 3 }),
  bpm: maybe(bpm),
  vinyl: maybe(fc.boolean()),
  owners: fc.array(keyword, { maxLength: 2 }),
});

export const someDocuments = fc.uniqueArray(someDocument, { selector: ({ id }) => id, maxLength: 25 });

export const someQuery = fc.oneof(
  text,
  text.map((typed) => typed.slice(0, -1)),
  fc.constantFrom('drum bas', 'drumbass', 'huose', 'hous', 'drum bass deep', 'd'),
);

const onField: fc.Arbitrary<Filter> = fc.oneof(
  fc.record({ field: fc.constantFrom('artist', 'genres', 'owners'), eq: keyword }),
  fc.record({ field: fc.constantFrom('artist', 'genres'), in: fc.array(keyword, { maxLength: 3 }) }),
  fc.record({ field: fc.constant('bpm'), eq: bpm }),
  fc.record({ field: fc.constant('bpm'), range: fc.oneof(fc.record({ gt: bpm }), fc.record({ gte: bpm, lt: bpm }), fc.record({ lte: bpm })) }), // prettier-ignore
  fc.record({ field: fc.constant('vinyl'), eq: fc.boolean() }),
  fc.record({ field: fc.constantFrom('artist', 'genres', 'bpm', 'vinyl'), exists: fc.boolean() }),
);

export const someFilter: fc.Arbitrary<Filter> = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3 },
    onField,
    fc.record({ and: fc.array(tie('filter'), { maxLength: 3 }) }),
    fc.record({ or: fc.array(tie('filter'), { maxLength: 3 }) }),
    fc.record({ not: tie('filter') }),
  ),
})).filter;

export const someSort = fc.array(
  fc.record({
    field: fc.constantFrom('artist', 'bpm', 'vinyl'),
    direction: fc.constantFrom('ascending' as const, 'descending' as const),
  }),
  { maxLength: 3 },
);
