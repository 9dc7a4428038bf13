'use client';
import type { TablePreview } from '../api/mapping';
import { FIELD_WORDS, readRow, type Mapping } from '../hooks/table-fields';
import classes from './mapping.module.css';

interface ReadRowsProps {
  readonly preview: TablePreview;
  readonly mapping: Mapping;
}

const SHOWN = 6;

/** The first rows as they will be brought in. */
export function ReadRows({ preview: { columns, rows }, mapping }: ReadRowsProps) {
  const read = rows.slice(0, SHOWN).map((row) => readRow(columns, row, mapping));
  const heads = read[0] ?? [];
  if (heads.length === 0) return <p className={classes.examples}>Every column is left out.</p>;
  return (
    <div className={classes.table} tabIndex={0} role="region" aria-label="How the first rows will read">
      <table>
        <thead>
          <tr>
            {heads.map(({ field }, index) => (
              <th key={index} scope="col">
                {FIELD_WORDS[field]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {read.map((cells, row) => (
            <tr key={row}>
              {cells.map(({ value }, index) => (
                <td key={index}>{value || '–'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
