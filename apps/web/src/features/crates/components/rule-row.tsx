'use client';
import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { emptyLeaf, LEAF_FIELDS, readLeaf, writeLeaf, type LeafField } from '../hooks/rule-leaf';
import { RuleValue } from './rule-value';
import classes from './rule.module.css';

interface RuleRowProps {
  readonly query: string;
  readonly onChange: (query: string) => void;
  readonly onRemove: () => void;
}

const FIELDS = Object.entries(LEAF_FIELDS).map(([value, label]) => ({ value, label }));

/** One condition: a field, whether it is or is not, and a value. */
export function RuleRow({ query, onChange, onRemove }: RuleRowProps) {
  const leaf = readLeaf(query);
  return (
    <div className={classes.row}>
      <NativeSelect
        size="xs"
        aria-label="Field"
        className={classes.field}
        data={FIELDS}
        value={leaf.field}
        onChange={(event) => onChange(writeLeaf(emptyLeaf(event.currentTarget.value as LeafField)))}
      />
      {leaf.kind !== 'text' && (
        <NativeSelect
          size="xs"
          aria-label="Is or is not"
          className={classes.not}
          data={[
            { value: 'is', label: 'is' },
            { value: 'not', label: 'is not' },
          ]}
          value={leaf.not ? 'not' : 'is'}
          onChange={(event) => onChange(writeLeaf({ ...leaf, not: event.currentTarget.value === 'not' }))}
        />
      )}
      <div className={classes.value}>
        <RuleValue leaf={leaf} onChange={(next) => onChange(writeLeaf(next))} />
      </div>
      <ActionIcon aria-label="Remove this condition" onClick={onRemove}>
        <IconX size={16} />
      </ActionIcon>
    </div>
  );
}
