import { InvalidSearchInput } from '../errors.js';
import type { CheckedSchema, FieldKind, RankingRule, SearchSchema } from './search-schema.js';

/** A posting keeps the field in four bits. */
const MAX_SEARCHABLE = 16;

export const DEFAULT_RANKING: readonly RankingRule[] = [
  'words',
  'typo',
  'proximity',
  'attribute',
  'sort',
  'exactness',
];

/** Fills in the defaults. Throws InvalidSearchInput when the schema contradicts itself. */
export function checkSchema(schema: SearchSchema): CheckedSchema {
  const filterable = new Map(Object.entries(schema.filterable ?? {}));
  const checked: CheckedSchema = {
    searchable: [...schema.searchable],
    filterable,
    sortable: new Set(schema.sortable),
    distinct: schema.distinct,
    visibility: schema.visibility,
    synonyms: schema.synonyms ?? [],
    ranking: schema.ranking ?? DEFAULT_RANKING,
    tieBreak: schema.tieBreak ?? [],
    typos: schema.typos ?? { oneFrom: 5, twoFrom: 9 },
  };
  checkSearchable(checked.searchable);
  for (const field of checked.sortable) {
    requireKind(filterable, field, ['keyword', 'number', 'boolean'], 'sortable');
  }
  if (checked.distinct !== undefined) requireKind(filterable, checked.distinct, ['keyword'], 'distinct');
  if (checked.visibility !== undefined) {
    requireKind(filterable, checked.visibility, ['keyword-list'], 'visibility');
  }
  const unsorted = checked.tieBreak.find(({ field }) => !checked.sortable.has(field));
  if (unsorted !== undefined) throw invalid(`tieBreak: "${unsorted.field}" is not among the sortable fields`);
  checkRanking(checked.ranking);
  if (checked.typos.oneFrom < 1 || checked.typos.twoFrom < checked.typos.oneFrom) {
    throw invalid('typos: oneFrom must be at least 1 and twoFrom not below it');
  }
  return checked;
}

function checkSearchable(fields: readonly string[]): void {
  if (fields.length === 0) throw invalid('searchable: name at least one text field');
  if (fields.length > MAX_SEARCHABLE) throw invalid(`searchable: at most ${MAX_SEARCHABLE} text fields`);
  if (new Set(fields).size !== fields.length) throw invalid('searchable: a field is named twice');
}

function checkRanking(rules: readonly RankingRule[]): void {
  const unknown = rules.find((rule) => !DEFAULT_RANKING.includes(rule));
  if (unknown !== undefined) throw invalid(`ranking: there is no rule "${unknown}"`);
  if (new Set(rules).size !== rules.length) throw invalid('ranking: a rule is named twice');
}

function requireKind(
  filterable: ReadonlyMap<string, FieldKind>,
  field: string,
  kinds: readonly FieldKind[],
  use: string,
): void {
  const kind = filterable.get(field);
  if (kind === undefined) throw invalid(`${use}: "${field}" is not among the filterable fields`);
  if (!kinds.includes(kind)) {
    throw invalid(`${use}: "${field}" is a ${kind}, it must be ${kinds.join(' or ')}`);
  }
}

function invalid(message: string): InvalidSearchInput {
  return new InvalidSearchInput('schema', message);
}
