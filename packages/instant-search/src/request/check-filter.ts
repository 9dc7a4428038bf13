import { InvalidSearchInput } from '../errors.js';
import type { CheckedSchema, FieldKind } from '../schema/search-schema.js';
import type { Filter, FilterValue, NumberRange } from './filter.js';

/** Filters nested deeper are refused rather than followed. */
const DEEPEST = 32;

const TYPE_OF: Readonly<Record<FieldKind, 'string' | 'number' | 'boolean'>> = {
  keyword: 'string',
  'keyword-list': 'string',
  number: 'number',
  boolean: 'boolean',
};

/** Throws InvalidSearchInput where a filter names a field it may not, or compares it with a value of another type. */
export function checkFilter(schema: CheckedSchema, filter: Filter, depth = 1): void {
  if (depth > DEEPEST) throw invalid(`nested deeper than ${DEEPEST}`);
  if (Object(filter) !== filter) throw invalid('must be an object');
  if ('and' in filter) checkAll(schema, filter.and, depth);
  else if ('or' in filter) checkAll(schema, filter.or, depth);
  else if ('not' in filter) checkFilter(schema, filter.not, depth + 1);
  else checkFieldFilter(schema, filter);
}

function checkFieldFilter(schema: CheckedSchema, filter: Extract<Filter, { field: string }>): void {
  const { field } = filter;
  const kind = schema.filterable.get(field);
  if (kind === undefined || field === schema.visibility) {
    throw invalid(`"${field}" is not among the fields that a request may filter by`);
  }
  if ('eq' in filter) checkValues(field, kind, [filter.eq]);
  else if ('in' in filter) checkValues(field, kind, filter.in);
  else if ('range' in filter) checkRange(field, kind, filter.range);
  else if (typeof filter.exists !== 'boolean') throw invalid(`"${field}" needs eq, in, range or exists`);
}

function checkAll(schema: CheckedSchema, filters: readonly Filter[], depth: number): void {
  if (!isList(filters)) throw invalid('"and" and "or" need a list');
  for (const filter of filters) checkFilter(schema, filter, depth + 1);
}

function checkValues(field: string, kind: FieldKind, values: readonly FilterValue[]): void {
  if (!isList(values)) throw invalid(`"in" of "${field}" needs a list`);
  for (const value of values) {
    if (typeof value === TYPE_OF[kind] && !Number.isNaN(value)) continue;
    throw invalid(
      `"${field}" is a ${kind}: compare it with a ${TYPE_OF[kind]}, not with ${JSON.stringify(value)}`,
    );
  }
}

function checkRange(field: string, kind: FieldKind, range: NumberRange): void {
  if (kind !== 'number') throw invalid(`"${field}" is a ${kind}; only a number has a range`);
  const bounds = [range.gt, range.gte, range.lt, range.lte].filter((bound) => bound !== undefined);
  if (bounds.length === 0) throw invalid(`the range of "${field}" has no bound`);
  if (bounds.some((bound) => typeof bound !== 'number' || Number.isNaN(bound))) {
    throw invalid(`the bounds of "${field}" must be numbers`);
  }
}

function invalid(message: string): InvalidSearchInput {
  return new InvalidSearchInput('request', `filter: ${message}`);
}

function isList(value: unknown): boolean {
  return Array.isArray(value);
}
