import { formatKey } from '@segue/shared/domain/mixing';
import {
  parseQuery,
  quotedName,
  RANGE_FIELDS,
  type Condition,
  type RangeField,
} from '@segue/shared/domain/query';

/** Fields that a rule can ask for, with what people call them. Whose tracks they are is no question: one's own. */
export const LEAF_FIELDS = {
  text: 'Text',
  genre: 'Genre',
  style: 'Style',
  label: 'Label',
  artist: 'Artist',
  tag: 'Tag',
  bpm: 'BPM',
  key: 'Key',
  year: 'Year',
  energy: 'Energy',
  rating: 'Rating',
  mood: 'Mood',
  has: 'Has',
  added: 'Added',
  country: 'Country',
  folder: 'Folder',
  place: 'Place',
  format: 'Format',
  in: 'In crate',
  compatible: 'Mixes after',
} as const;
export type LeafField = keyof typeof LEAF_FIELDS;

/** A query of a rule as its row is edited. */
export type Leaf =
  | { readonly kind: 'text'; readonly field: 'text'; readonly text: string }
  | { readonly kind: 'time'; readonly field: 'added'; readonly not: boolean; readonly text: string }
  | {
      readonly kind: 'range';
      readonly field: RangeField;
      readonly not: boolean;
      readonly min: number | undefined;
      readonly max: number | undefined;
    }
  | {
      readonly kind: 'list';
      readonly field: Exclude<LeafField, 'text' | 'added' | RangeField>;
      readonly not: boolean;
      readonly values: readonly string[];
    };

const HEAD = /^(-?)([a-z]+):(.*)$/s;
const isRange = (field: string): field is RangeField => field in RANGE_FIELDS;
const isField = (field: string): field is LeafField => field in LEAF_FIELDS;

/** A row with nothing in it yet. */
export function emptyLeaf(field: LeafField, not = false): Leaf {
  if (field === 'text') return { kind: 'text', field, text: '' };
  if (field === 'added') return { kind: 'time', field, not, text: '' };
  if (isRange(field)) return { kind: 'range', field, not, min: undefined, max: undefined };
  return { kind: 'list', field, not, values: [] };
}

/** What a row edits; whatever is more than one condition is edited as the text that it is. */
export function readLeaf(query: string): Leaf {
  const text: Leaf = { kind: 'text', field: 'text', text: query };
  const [, minus, field = '', rest = ''] = HEAD.exec(query.trim()) ?? [];
  if (!isField(field) || field === 'text') return text;
  const not = minus === '-';
  if (field === 'added') return /\s/.test(rest) ? text : { kind: 'time', field, not, text: rest };
  if (rest === '' || rest === '..') return emptyLeaf(field, not);
  const condition = onlyCondition(query);
  if (condition === null) return text;
  if (condition.kind === 'range')
    return { kind: 'range', field: condition.field, not, min: condition.min, max: condition.max };
  const values = valuesOf(condition);
  return isRange(field) ? text : { kind: 'list', field, not, values };
}

/** The one condition that a query is; null when it is more, or cannot be read. */
function onlyCondition(query: string): Condition | null {
  const { conditions, text, sort, problems } = parseQuery(query, 0);
  const [condition] = conditions;
  const more = conditions.length > 1 || text !== '' || sort.length > 0 || problems.length > 0;
  return condition === undefined || more ? null : condition;
}

/** The query of a row. */
export function writeLeaf(leaf: Leaf): string {
  if (leaf.kind === 'text') return leaf.text;
  const head = `${leaf.not ? '-' : ''}${leaf.field}:`;
  if (leaf.kind === 'time') return head + leaf.text.replace(/\s/g, '');
  if (leaf.kind === 'list') return head + leaf.values.map(quotedName).join(',');
  return `${head}${leaf.min ?? ''}..${leaf.max ?? ''}`;
}

function valuesOf(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'names':
    case 'moods':
      return condition.values;
    case 'keys':
      return condition.values.map((key) => formatKey(key));
    case 'has':
      return [condition.value];
    default:
      return [];
  }
}
