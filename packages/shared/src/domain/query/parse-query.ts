import { editDistance } from '../matching/index.js';
import { MOODS, parseKey, type Mood } from '../mixing/index.js';
import {
  HAS_VALUES,
  NAME_FIELDS,
  RANGE_FIELDS,
  SORT_FIELDS,
  type Condition,
  type HasValue,
  type NameField,
  type Query,
  type QueryProblem,
  type RangeField,
  type SortName,
  type SortTerm,
  type Span,
} from './query.js';
import { EXAMPLES } from './examples.js';
import { readDays } from './read-days.js';
import { readRange } from './read-range.js';
import { tokensOf, type FieldValue, type Token } from './tokens.js';

/** Every word that may stand before a colon. */
export const QUERY_FIELDS = [
  ...NAME_FIELDS,
  ...(Object.keys(RANGE_FIELDS) as RangeField[]),
  'key',
  'mood',
  'has',
  'added',
  'sort',
];

const isOneOf = <T extends string>(list: readonly T[], text: string): text is T =>
  (list as readonly string[]).includes(text);

type FieldToken = Extract<Token, { kind: 'field' }>;
type Part =
  { readonly condition: Condition } | { readonly sort: SortTerm[] } | { readonly problem: QueryProblem };

/**
 * Reads what people type into the search: free text, and conditions such as `bpm:120-128 key:8A,9A
 * genre:"Deep House" year:1992..1996 has:audio rating:>=4 mood:relaxed added:<30d in:"Warm up" owner:me -style:Trance
 * compatible:"Can You Feel It" sort:-added`.
 * What cannot be read is a problem with its place, and is left out of the search; nothing is thrown.
 * @param now milliseconds since 1970, for `added:<30d`
 */
export function parseQuery(query: string, now: number): Query {
  const words: string[] = [];
  const conditions: (Condition & { span: Span })[] = [];
  const sort: SortTerm[] = [];
  const problems: QueryProblem[] = [];
  for (const token of tokensOf(query, (name) => QUERY_FIELDS.includes(name) || nearestField(name) !== null)) {
    if (token.kind === 'text') {
      words.push(token.text);
      continue;
    }
    const part = readField(token, now);
    if ('condition' in part)
      conditions.push({ ...part.condition, span: { start: token.start, end: token.end } });
    else if ('sort' in part) sort.push(...part.sort);
    else problems.push(part.problem);
  }
  return { text: words.join(' '), conditions, sort, problems };
}

function readField(token: FieldToken, now: number): Part {
  const { name, not, values } = token;
  const [first] = values;
  if (!QUERY_FIELDS.includes(name))
    return problem(token, `There is no field “${name}”. Did you mean “${nearestField(name) ?? ''}”?`);
  if (first === undefined)
    return problem(token, `Write what to look for behind ${name}:, like ${EXAMPLES[name]}.`);
  if (isOneOf(NAME_FIELDS, name)) return names(name, not, values);
  if (name in RANGE_FIELDS) return range(name as RangeField, not, first);
  if (name === 'key') return keys(not, values);
  if (name === 'mood') return moods(not, values);
  if (name === 'has') return has(not, first);
  if (name === 'added') return added(not, first, now);
  return order(values);
}

function names(field: NameField, not: boolean, values: readonly FieldValue[]): Part {
  return { condition: { kind: 'names', field, not, values: values.map(({ text }) => text).filter(Boolean) } };
}

function range(field: RangeField, not: boolean, value: FieldValue): Part {
  const read = readRange(value.text, field === 'bpm' ? 0.01 : 1);
  if (read === null)
    return problem(value, `“${value.text}” is no number or range. Write it like ${EXAMPLES[field]}.`);
  const { least, most } = RANGE_FIELDS[field];
  if ((read.min ?? least) > most || (read.max ?? most) < least)
    return problem(value, `${field} goes from ${least} to ${most}.`);
  return { condition: { kind: 'range', field, not, ...read } };
}

function keys(not: boolean, values: readonly FieldValue[]): Part {
  const read = values.map((value) => ({ value, key: parseKey(value.text) }));
  const wrong = read.find(({ key }) => key === null);
  if (wrong) return problem(wrong.value, `“${wrong.value.text}” is no key. Write 8A, 1m or Am.`);
  return { condition: { kind: 'keys', not, values: read.flatMap(({ key }) => key ?? []) } };
}

function moods(not: boolean, values: readonly FieldValue[]): Part {
  const read = values.map((value) => ({ value, mood: value.text.toLowerCase() }));
  const wrong = read.find(({ mood }) => !isOneOf<Mood>(MOODS, mood));
  if (wrong) return problem(wrong.value, `“${wrong.value.text}” is no mood. Write ${MOODS.join(', ')}.`);
  return {
    condition: { kind: 'moods', not, values: MOODS.filter((name) => read.some(({ mood }) => mood === name)) },
  };
}

function has(not: boolean, value: FieldValue): Part {
  const what = value.text.toLowerCase();
  if (!isOneOf<HasValue>(HAS_VALUES, what)) return problem(value, `has: knows ${HAS_VALUES.join(', ')}.`);
  return { condition: { kind: 'has', not, value: what } };
}

function added(not: boolean, value: FieldValue, now: number): Part {
  const days = readDays(value.text, now);
  if (days === null)
    return problem(value, `“${value.text}” is no time. Write <30d, >1y, 2024-03 or 2023..2024.`);
  return { condition: { kind: 'added', not, ...days } };
}

/** A map, since an object knows words that nobody put into it, such as "constructor". */
const SORT_WORDS: ReadonlyMap<string, SortName> = new Map([
  ['added', 'addedAt'],
  ['length', 'durationSeconds'],
  ['duration', 'durationSeconds'],
  ['release', 'releaseTitle'],
  ['album', 'releaseTitle'],
]);

function order(values: readonly FieldValue[]): Part {
  const terms: SortTerm[] = [];
  for (const value of values) {
    const word = value.text.replace(/^[-+]/, '');
    const field =
      SORT_WORDS.get(word.toLowerCase()) ??
      SORT_FIELDS.find((name) => name.toLowerCase() === word.toLowerCase());
    if (field === undefined)
      return problem(value, `There is no order by “${word}”. Sort by ${SORT_FIELDS.join(', ')}.`);
    terms.push({ field, descending: value.text.startsWith('-') });
  }
  return { sort: terms };
}

function problem({ start, end }: Span, message: string): Part {
  return { problem: { start, end, message } };
}

/** A field that a slip of the finger away is meant: `lable:`. Short words are words: `re:mix`. */
function nearestField(name: string): string | null {
  if (name.length < 4) return null;
  return QUERY_FIELDS.find((field) => field.length > 3 && editDistance(field, name) === 1) ?? null;
}
