import type { TableField } from '@segue/shared/contracts/http';
import { parseDuration } from '@segue/shared/domain/music';
import { bpmOf, keyOf, yearOf } from '../library/index.js';
import { fieldOfName } from './column-words.js';

/** This share of the filled cells must look like it. */
const MOST = 0.8;

/** How a value of a column looks, when its name says nothing. The first that fits is taken. */
const LOOKS: readonly (readonly [TableField, (value: string) => boolean])[] = [
  ['path', (value) => /[\\/].*\.[a-z0-9]{2,4}$/i.test(value)],
  ['duration', (value) => /^\d{1,3}:\d{2}(?::\d{2})?$/.test(value) && parseDuration(value) !== null],
  ['year', (value) => /^\d{4}$/.test(value) && yearOf(value) !== null],
  ['key', (value) => value.length <= 10 && keyOf(value) !== null],
  ['bpm', (value) => /^\d{2,3}(?:[.,]\d+)?$/.test(value) && (bpmOf(value) ?? 0) >= 50],
];

/** Fields that several columns may be; of the others each is one column. */
const SHARED: ReadonlySet<TableField> = new Set(['genre', 'style', 'comment', 'tags', 'ignore']);

/** What each column seems to be, by its name, else by its values. */
export function guessColumns(columns: readonly string[], rows: readonly (readonly string[])[]): TableField[] {
  const taken = new Set<TableField>();
  const take = (field: TableField | null): TableField | null => {
    if (field === null || (taken.has(field) && !SHARED.has(field))) return null;
    taken.add(field);
    return field;
  };
  const byName = columns.map((name) => take(fieldOfName(name)));
  return byName.map(
    (known, index) => known ?? take(fieldOfValues(rows.map((row) => row[index] ?? ''))) ?? 'ignore',
  );
}

function fieldOfValues(cells: readonly string[]): TableField | null {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0) return null;
  const fits = LOOKS.find(([, looks]) => filled.filter(looks).length >= filled.length * MOST);
  return fits?.[0] ?? null;
}
