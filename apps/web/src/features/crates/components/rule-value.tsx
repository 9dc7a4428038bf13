'use client';
import { NumberInput, TagsInput, TextInput } from '@mantine/core';
import { RANGE_FIELDS } from '@segue/shared/domain/query';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { valuesQuery } from '../api/values';
import { LEAF_FIELDS, type Leaf } from '../hooks/rule-leaf';
import classes from './rule.module.css';

interface RuleValueProps<Kind extends Leaf['kind'] = Leaf['kind']> {
  readonly leaf: Extract<Leaf, { kind: Kind }>;
  readonly onChange: (leaf: Leaf) => void;
}

/** The value of a condition, edited as its field wants it. */
export function RuleValue({ leaf, onChange }: RuleValueProps) {
  switch (leaf.kind) {
    case 'text':
    case 'time':
      return (
        <TextInput
          size="xs"
          aria-label={leaf.kind === 'text' ? 'Words or a query' : 'When it was added'}
          placeholder={leaf.kind === 'text' ? 'Words, or any query' : '<30d, >1y, 2024 or 2023..2024'}
          value={leaf.text}
          onChange={(event) => onChange({ ...leaf, text: event.currentTarget.value })}
        />
      );
    case 'range':
      return <RangeValue leaf={leaf} onChange={onChange} />;
    case 'list':
      return <ListValue leaf={leaf} onChange={onChange} />;
  }
}

function RangeValue({ leaf, onChange }: RuleValueProps<'range'>) {
  const { least, most } = RANGE_FIELDS[leaf.field];
  const label = LEAF_FIELDS[leaf.field];
  const end = (name: 'min' | 'max', words: string) => (
    <NumberInput
      size="xs"
      aria-label={`${label} ${words}`}
      placeholder={words}
      min={least}
      max={most}
      clampBehavior="blur"
      hideControls
      value={leaf[name] ?? ''}
      onChange={(value) => onChange({ ...leaf, [name]: typeof value === 'number' ? value : undefined })}
    />
  );
  return (
    <div className={classes.range}>
      {end('min', 'from')}
      <span>to</span>
      {end('max', 'up to')}
    </div>
  );
}

function ListValue({ leaf, onChange }: RuleValueProps<'list'>) {
  const [typed, setTyped] = useState('');
  const values = useQuery(valuesQuery(leaf.field, typed));
  const single = leaf.field === 'has';
  return (
    <TagsInput
      size="xs"
      aria-label={LEAF_FIELDS[leaf.field]}
      placeholder={leaf.values.length === 0 ? 'Type or choose' : ''}
      data={values.data ?? []}
      value={[...leaf.values]}
      {...(single && { maxTags: 1 })}
      acceptValueOnBlur
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(chosen) => onChange({ ...leaf, values: chosen })}
    />
  );
}
