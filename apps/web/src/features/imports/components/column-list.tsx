'use client';
import { NativeSelect } from '@mantine/core';
import type { TableField } from '@segue/shared/contracts/http';
import type { TablePreview } from '../api/mapping';
import { FIELD_WORDS, type Mapping } from '../hooks/table-fields';
import classes from './mapping.module.css';

interface ColumnListProps {
  readonly columns: TablePreview['columns'];
  readonly mapping: Mapping;
  readonly disabled: boolean;
  readonly onChange: (mapping: Mapping) => void;
}

const FIELDS = Object.entries(FIELD_WORDS) as [TableField, string][];
const CHOICES = FIELDS.map(([value, label]) => ({ value, label }));

/** The columns of the file, each with a few of its values and a menu of what it may be. */
export function ColumnList({ columns, mapping, disabled, onChange }: ColumnListProps) {
  return (
    <ul className={classes.columns}>
      {columns.map(({ name, examples }) => (
        <li key={name} className={classes.column} data-out={mapping[name] === 'ignore'}>
          <span className={classes.columnWords}>
            <span className={classes.columnName}>{name}</span>
            <span className={classes.examples}>{examples.filter(Boolean).join(' · ') || 'always empty'}</span>
          </span>
          <NativeSelect
            aria-label={`What “${name}” is`}
            size="sm"
            data={CHOICES}
            disabled={disabled}
            value={mapping[name] ?? 'ignore'}
            onChange={({ currentTarget: { value } }) => {
              const field = FIELDS.find(([known]) => known === value)?.[0] ?? 'ignore';
              onChange({ ...mapping, [name]: field });
            }}
          />
        </li>
      ))}
    </ul>
  );
}
