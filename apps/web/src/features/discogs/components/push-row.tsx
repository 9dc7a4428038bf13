'use client';
import { Checkbox } from '@mantine/core';
import type { PushChange } from '../api/push';
import { FIELD_WORDS, type PushRecord } from '../hooks/push-records';
import classes from './discogs.module.css';

interface PushRowProps {
  readonly record: PushRecord;
  readonly marked: boolean;
  readonly mayChange: boolean;
  readonly onToggle: (itemId: string) => void;
}

/** One record and what would be written for it. */
export function PushRow({ record, marked, mayChange, onToggle }: PushRowProps) {
  return (
    <li className={classes.row} data-marked={marked}>
      {mayChange && (
        <Checkbox
          size="sm"
          aria-label={`Select ${record.label}`}
          disabled={!record.writable}
          checked={marked}
          onChange={() => onToggle(record.itemId)}
        />
      )}
      <span className={classes.rowWords}>
        <span className={classes.rowTitle}>{record.label}</span>
        {record.changes.map((change) => (
          <Difference key={change.field} change={change} />
        ))}
      </span>
    </li>
  );
}

const Difference = ({ change }: { readonly change: PushChange }) => (
  <span className={classes.rowFacts}>
    {FIELD_WORDS[change.field]}: <del>{change.before || 'nothing'}</del> →{' '}
    <ins>{change.after || 'nothing'}</ins>
    {change.problem !== null && <span className={classes.problem}> {change.problem}</span>}
  </span>
);
