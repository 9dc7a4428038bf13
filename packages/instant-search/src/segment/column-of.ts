import type { Column } from '../columns/column.js';
import { InvalidSearchInput } from '../errors.js';
import type { Segment } from './segment.js';

/** The column of a field. Throws InvalidSearchInput when it is not among the filterable fields. */
export function columnOf(segment: Segment, field: string): Column {
  const column = segment.columns.get(field);
  if (column === undefined) throw new InvalidSearchInput('request', `"${field}" is not a filterable field`);
  return column;
}
