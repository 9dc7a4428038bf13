import { searchRoutes } from '@segue/shared/contracts/http';
import fc from 'fast-check';
import { z } from 'zod';
import { makeLibrary, MARKS } from '../access/persons-library.fixture.js';
import { addRecord, type TestApi } from './index.js';

/** Parameters that take any text: what is sent there reaches the engine, and is not refused at the door. */
const WORDS = ['q', 'q', 'q', 'genre', 'style', 'label', 'artist', 'folder', 'place', 'tag', 'whose'];
const LIST = ['q', 'limit', 'offset'];

/** Where people search, with the parameters that each takes. */
const ROUTES: readonly (readonly [path: string, parameters: readonly string[]])[] = [
  [searchRoutes.search.path, WORDS],
  [searchRoutes.search.path, WORDS],
  [searchRoutes.search.path, Object.keys(searchRoutes.search.query.shape)],
  ['/api/artists', LIST],
  ['/api/labels', LIST],
  ['/api/wantlist', LIST],
];

/** Percent-encoded as they are sent: a browser's own encoding would mend the broken ones. */
const BROKEN_BYTES = ['%00', '%ED%A0%80', '%ED%B0%80', '%FF', '%C3', '%F5%80%80%80', '%', '%G1', '%E0%80%80'];
const CUTTING_WORDS = [
  '"',
  "'",
  '`',
  '\\',
  '((((',
  "' OR 1=1 --",
  '"; DROP TABLE "Track"; --',
  'visibleTo = "x" OR visibleTo != "x"',
  '*) OR (visibleTo:*',
  '{"visibleTo":{"$ne":""}}',
  'title:"unbalanced',
  'bpm:120-',
  'bpm:999999999999999999999-0',
  'year:1992..',
  'added:<99999999999d',
  'in:"',
  'compatible:"',
  '-style:',
  'sort:-__proto__',
  '$1',
  '\\u0000',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '${7*7}',
  '%s%n',
  '(a+)+$',
  '🎧'.repeat(20),
  'ﷺ',
  'a\u0301'.repeat(40),
  '\u202e\u200b\ufeff',
  '深い家',
];
const OBJECT_NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'then',
];

const encode = (text: string): string => encodeURIComponent(text);

const controls = fc
  .array(fc.integer({ min: 0, max: 31 }), { minLength: 1, maxLength: 12 })
  .map((codes) => encode(String.fromCharCode(...codes)));
const text = fc.string({ unit: 'binary', maxLength: 60 }).map(encode);
const long = fc
  .tuple(fc.constantFrom('a', 'dub ', '"', '(', '%00', 'ab '), fc.integer({ min: 500, max: 10_000 }))
  .map(([part, length]) => encode(part.repeat(Math.ceil(length / part.length)).slice(0, length)));
const number = fc.constantFrom(
  ...['-1', '1e309', 'NaN', 'Infinity', '-Infinity', '0x10', '1.5', '9007199254740993', '', ' ', '1e999'],
);

/** A value of any parameter. @param victim ids and names of somebody else's, which are not to be got at */
const value = (victim: readonly string[]) =>
  fc.oneof(
    text,
    controls,
    fc.constantFrom(...BROKEN_BYTES),
    fc.constantFrom(...CUTTING_WORDS, ...OBJECT_NAMES).map(encode),
    fc.constantFrom(...victim).map(encode),
    number.map(encode),
    { arbitrary: long, weight: 1 },
    fc
      .array(fc.constantFrom(...CUTTING_WORDS, ...victim, 'dub', 'own', 'words'), { maxLength: 6 })
      .map((words) => encode(words.join(' '))),
    fc
      .array(fc.constantFrom('-title', 'bpm', '-bpm', 'year', '__proto__', '', '-', 'key,key'), {
        maxLength: 40,
      })
      .map((sorts) => encode(sorts.join(','))),
  );

/** A name of a parameter, now and then as some parsers read objects and lists out of it. */
const name = (parameters: readonly string[]) =>
  fc
    .tuple(
      fc.oneof(
        { arbitrary: fc.constantFrom(...parameters), weight: 6 },
        {
          arbitrary: fc.constantFrom(...OBJECT_NAMES, 'visibleTo', 'userId', 'ownerId', 'filter'),
          weight: 1,
        },
        { arbitrary: text, weight: 1 },
      ),
      fc.oneof(
        { arbitrary: fc.constant(''), weight: 8 },
        {
          arbitrary: fc.constantFrom('[]', '[0]', '[$ne]', '[__proto__]', '[a][b][c]', '.a', '[', ']'),
          weight: 2,
        },
      ),
    )
    .map(([base, suffix]) => `${base}${suffix}`);

/**
 * Addresses that somebody would send who wants to break a search, or to see what is not theirs: control characters,
 * broken encodings, 10 kB, quotes and brackets without end, filters inside of values, names of JavaScript's own.
 * The same for the same seed.
 */
function hostileRequests(
  victim: readonly string[],
  { count, seed }: { readonly count: number; readonly seed: number },
): string[] {
  const request = fc
    .constantFrom(...ROUTES)
    .chain(([path, parameters]) =>
      fc
        .array(fc.tuple(name(parameters), value(victim)), { minLength: 1, maxLength: 7 })
        .map((pairs) => `${path}?${pairs.map(([key, said]) => `${key}=${said}`).join('&')}`),
    );
  return fc.sample(request, { numRuns: count, seed });
}

/** What came of hostile requests. */
export interface HostileOutcome {
  /** How many were answered with each status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** What must not be: an answer of 500 or more, or a word or row of somebody else. */
  readonly faults: readonly string[];
}

const AT_ONCE = 8;

/** Sends hostile searches as somebody with a record of their own, beside whom another person has a whole library. */
export async function askHostile(
  api: TestApi,
  how: { readonly count: number; readonly seed: number },
): Promise<HostileOutcome> {
  const { ids } = await makeLibrary(api);
  const viewer = await api.person('member');
  await addRecord(viewer, 'Words of my own');
  const requests = hostileRequests(Object.values(ids), how).values();
  const statuses: Record<string, number> = {};
  const faults: string[] = [];
  const work = async () => {
    for (const path of requests) {
      const answer = await viewer.ask(path);
      const text = await answer.text();
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
      if (answer.status >= 500) faults.push(`${answer.status} to ${path}: ${text}`);
      const seen = Object.values(MARKS).filter((mark) => text.includes(mark));
      if (seen.length > 0) faults.push(`${seen.join(', ')} in the answer to ${path}`);
      faults.push(...strangers(text, viewer.id).map((owner) => `a row of ${owner} in the answer to ${path}`));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { statuses, faults };
}

const ownedRows = z.object({ hits: z.array(z.object({ ownerId: z.string() })) });

function strangers(text: string, viewerId: string): string[] {
  const answer = ownedRows.safeParse(JSON.parse(text));
  return (answer.data?.hits ?? []).map(({ ownerId }) => ownerId).filter((owner) => owner !== viewerId);
}
