import type { TrackFilterNode } from '../search-index.port.js';
import { encodeKeyword } from './keyword-code.js';
import { keywordField, OWNER } from './stored-document.js';

const NOTHING = `${OWNER} IN []`;
const ANYTHING = `NOT ${NOTHING}`;

/** A filter in the language of Meilisearch. Who is looking comes first, and whatever follows only takes away. */
export function filterExpression(visibleTo: readonly string[], nodes: readonly TrackFilterNode[]): string {
  return [isIn(OWNER, visibleTo), ...nodes.map(expression)].join(' AND ');
}

/** Each is in parentheses or a single condition, so that it can stand beside AND, OR and NOT. */
function expression(node: TrackFilterNode): string {
  if ('and' in node) return joined(node.and, 'AND', ANYTHING);
  if ('or' in node) return joined(node.or, 'OR', NOTHING);
  if ('not' in node) return `NOT ${expression(node.not)}`;
  if ('in' in node) return isIn(keywordField(node.field), node.in);
  if ('is' in node) return `${node.field} = ${String(node.is)}`;
  return range(node.field, node.min ?? -Infinity, node.max ?? Infinity);
}

function joined(nodes: readonly TrackFilterNode[], word: 'AND' | 'OR', none: string): string {
  return nodes.length === 0 ? none : `(${nodes.map(expression).join(` ${word} `)})`;
}

/** Codes are letters, digits, `_` and `-`: nothing that could end the quotes. */
function isIn(field: string, values: readonly string[]): string {
  return `${field} IN [${values.map((value) => `"${encodeKeyword(value)}"`).join(', ')}]`;
}

/** Both ends belong to it. Meilisearch knows no infinity: an end that is open is left out. */
export function range(field: string, min: number, max: number): string {
  if (!(min <= max) || min === Infinity || max === -Infinity) return NOTHING;
  const ends = [
    ...(min === -Infinity ? [] : [`${field} >= "${min}"`]),
    ...(max === Infinity ? [] : [`${field} <= "${max}"`]),
  ];
  return ends.length === 0 ? `NOT ${field} IS NULL` : `(${ends.join(' AND ')})`;
}
