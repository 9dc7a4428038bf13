import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatKey, MOODS } from '../mixing/index.js';
import {
  completionAt,
  HAS_VALUES,
  NAME_FIELDS,
  parseQuery,
  QUERY_FIELDS,
  RANGE_FIELDS,
  SORT_FIELDS,
  writeQuery,
  type Condition,
  type RangeField,
} from './index.js';

const now = Date.UTC(2026, 10, 20);
const read = (query: string) => {
  const { text, conditions, sort, problems } = parseQuery(query, now);
  return { text, sort, problems, conditions: conditions.map(withoutSpan) };
};
function withoutSpan<C extends { span: unknown }>(condition: C) {
  const { span, ...rest } = condition;
  expect(span).toBeDefined();
  return rest;
}
const one = (query: string) => parseQuery(query, now).conditions[0];
const problemOf = (query: string) => {
  const [problem] = parseQuery(query, now).problems;
  return problem && { word: query.slice(problem.start, problem.end), message: problem.message };
};

describe('a query', () => {
  it('is free text where nothing else is said', () => {
    expect(read('mr fingers  "can you feel it"')).toMatchObject({
      text: 'mr fingers can you feel it',
      conditions: [],
    });
  });

  it('reads every kind of condition in one line, in any order', () => {
    const { text, conditions, sort, problems } = read(
      'acid bpm:120-128 key:8A,9A genre:"Deep House" year:1992..1996 has:audio rating:>=4 mood:Relaxed in:"Warm up" owner:me -style:Trance compatible:"Can You Feel It" trax sort:-added',
    );
    expect(text).toBe('acid trax');
    expect(problems).toEqual([]);
    expect(sort).toEqual([{ field: 'addedAt', descending: true }]);
    expect(conditions).toMatchObject([
      { kind: 'range', field: 'bpm', min: 120, max: 128, not: false },
      { kind: 'keys', not: false },
      { kind: 'names', field: 'genre', values: ['Deep House'] },
      { kind: 'range', field: 'year', min: 1992, max: 1996 },
      { kind: 'has', value: 'audio' },
      { kind: 'range', field: 'rating', min: 4 },
      { kind: 'moods', values: ['relaxed'] },
      { kind: 'names', field: 'in', values: ['Warm up'] },
      { kind: 'names', field: 'owner', values: ['me'] },
      { kind: 'names', field: 'style', values: ['Trance'], not: true },
      { kind: 'names', field: 'compatible', values: ['Can You Feel It'] },
    ]);
  });

  it.each([
    ['bpm:128', { min: 128, max: 128 }],
    ['bpm:128-120', { min: 120, max: 128 }],
    ['bpm:97,5..99', { min: 97 }],
    ['bpm:120+', { min: 120 }],
    ['bpm:<=130', { max: 130 }],
    ['year:>1989', { min: 1990 }],
    ['year:..1979', { max: 1979 }],
  ])('reads the range %s', (query, range) => {
    expect(one(query)).toMatchObject(range);
  });

  it.each([
    ['added:<30d', { from: '2026-10-21' }],
    ['added:>1y', { to: '2025-11-20' }],
    ['added:2024', { from: '2024-01-01', to: '2024-12-31' }],
    ['added:2024-02', { from: '2024-02-01', to: '2024-02-29' }],
    ['added:2023..2024-03', { from: '2023-01-01', to: '2024-03-31' }],
    ['added:..2020', { to: '2020-12-31' }],
  ])('reads the time %s', (query, days) => {
    expect(one(query)).toEqual({ kind: 'added', not: false, ...days, span: { start: 0, end: query.length } });
  });

  it('reads keys in every notation', () => {
    for (const text of ['8A', 'Am', '1m']) {
      const condition = one(`key:${text}`);
      expect(condition?.kind === 'keys' && condition.values.map((key) => formatKey(key))).toEqual(['8A']);
    }
  });

  it('takes a colon in a title for what it is', () => {
    expect(read('Re:mix Mission: Impossible 12:30')).toMatchObject({
      text: 'Re:mix Mission: Impossible 12:30',
      problems: [],
    });
  });

  it.each([
    ['house bpm:fast', 'fast', /no number or range/],
    ['key:8A,13C', '13C', /no key/],
    ['lable:Trax', 'lable:Trax', /Did you mean “label”/],
    ['mood:sleepy', 'sleepy', /no mood/],
    ['has:lyrics', 'lyrics', /has: knows audio/],
    ['added:soon', 'soon', /no time/],
    ['added:2024-13', '2024-13', /no time/],
    ['sort:colour', 'colour', /no order by/],
    ['sort:-__proto__', '-__proto__', /no order by/],
    ['sort:constructor', 'constructor', /no order by/],
    ['rating:9', '9', /from 1 to 5/],
    ['genre:', 'genre:', /behind genre:/],
  ])('says under the word what is wrong with %s', (query, word, message) => {
    expect(problemOf(query)).toEqual({ word, message: expect.stringMatching(message) as string });
  });
});

const names = fc
  .stringMatching(/^[A-Za-z0-9&'./ ,ü-]{1,20}$/)
  .map((text) => text.trim())
  .filter(Boolean);
const not = fc.boolean();
const key = fc.record({
  pitchClass: fc.integer({ min: 0, max: 11 }),
  mode: fc.constantFrom('major' as const, 'minor' as const),
});
const range = fc.constantFrom(...(Object.keys(RANGE_FIELDS) as RangeField[])).chain((field) => {
  const { least, most } = RANGE_FIELDS[field];
  const number = fc.integer({ min: least, max: most });
  return fc.tuple(number, number).map(([a, b]) => ({ field, min: Math.min(a, b), max: Math.max(a, b) }));
});
const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    kind: fc.constant('names' as const),
    not,
    field: fc.constantFrom(...NAME_FIELDS),
    values: fc.array(names, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('keys' as const),
    not,
    values: fc.array(key, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('moods' as const),
    not,
    values: fc.subarray([...MOODS], { minLength: 1 }),
  }),
  fc.tuple(range, not).map(([span, turned]) => ({ kind: 'range' as const, not: turned, ...span })),
  fc.record({ kind: fc.constant('has' as const), not, value: fc.constantFrom(...HAS_VALUES) }),
  fc.constant({ kind: 'added' as const, not: false, from: '2024-01-01', to: '2024-03-01' }),
);
const query = fc.record({
  text: fc.constantFrom('', 'deep house', 'ünder 12:30'),
  conditions: fc.array(condition, { maxLength: 4 }),
  sort: fc.array(fc.record({ field: fc.constantFrom(...SORT_FIELDS), descending: fc.boolean() }), {
    maxLength: 2,
  }),
});

describe('a written query', () => {
  it('is read back as it was meant', () => {
    fc.assert(
      fc.property(query, (meant) => {
        expect(read(writeQuery(meant))).toEqual({ ...meant, problems: [] });
      }),
    );
  });
});

describe('whatever is typed', () => {
  it('is read without a fault, and every problem stands inside the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...QUERY_FIELDS, ':', '"', '-', ',', '..', '<'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const typed = pieces.join('');
        for (const { start, end } of parseQuery(typed, now).problems) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(typed.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('completion', () => {
  it('offers fields that begin with what is typed', () => {
    expect(completionAt('acid ge', 7)).toMatchObject({
      kind: 'field',
      from: 5,
      options: [{ insert: 'genre:' }],
    });
  });

  it('offers the values that the language knows', () => {
    expect(completionAt('has:a', 5)).toMatchObject({
      kind: 'value',
      from: 4,
      options: ['audio', 'analysis'],
    });
  });

  it('asks the library for names, also behind a comma', () => {
    expect(completionAt('genre:Dub,"Deep', 15)).toEqual({
      kind: 'name',
      field: 'genre',
      from: 10,
      typed: 'Deep',
    });
    expect(completionAt('genre:Dub,', 10)).toEqual({ kind: 'name', field: 'genre', from: 10, typed: '' });
  });

  it('offers nothing behind a space or a number', () => {
    expect(completionAt('acid ', 5)).toBeNull();
    expect(completionAt('bpm:12', 6)).toBeNull();
  });
});
