import type { FakeDocument } from '../fake-index.js';
import type { FilterNode } from './filter-node.js';
import { badFilter } from './filter-tokens.js';

/** Whether a document passes, asked of the document itself. Text compares without case, as on the server. */
export function passesFilter(node: FilterNode, document: FakeDocument): boolean {
  switch (node.kind) {
    case 'and':
      return node.parts.every((part) => passesFilter(part, document));
    case 'or':
      return node.parts.some((part) => passesFilter(part, document));
    case 'not':
      return !passesFilter(node.part, document);
    case 'exists':
      return document[node.field] !== undefined;
    case 'null':
      return document[node.field] === null;
    case 'in':
      return node.values.some((value) => equals(document[node.field], value));
    case 'compare':
      return compares(document[node.field], node.operator, node.value);
  }
}

/** The fields that a filter asks about. */
export function fieldsOf(node: FilterNode): string[] {
  if ('parts' in node) return node.parts.flatMap(fieldsOf);
  return 'part' in node ? fieldsOf(node.part) : [node.field];
}

function compares(value: unknown, operator: string, wanted: string): boolean {
  if (operator === '=') return equals(value, wanted);
  if (operator === '!=') return !equals(value, wanted);
  const bound = Number(wanted);
  if (!Number.isFinite(bound)) throw badFilter(`Non finite floats are not supported: ${wanted}`);
  return listOf(value).some((item) => typeof item === 'number' && holds(item, operator, bound));
}

function holds(value: number, operator: string, bound: number): boolean {
  if (operator === '<') return value < bound;
  if (operator === '<=') return value <= bound;
  return operator === '>' ? value > bound : value >= bound;
}

function equals(value: unknown, wanted: string): boolean {
  return listOf(value).some((item) => {
    if (typeof item === 'number') return item === Number(wanted);
    return normalized(String(item)) === normalized(wanted);
  });
}

/** What the server makes of each string that it filters by (`normalize_facet` in its source). */
function normalized(text: string): string {
  return text.trim().normalize('NFKD').toLowerCase();
}

function listOf(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? (value as readonly unknown[]) : [value];
}
