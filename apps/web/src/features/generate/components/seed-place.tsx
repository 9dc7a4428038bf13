'use client';
import { NativeSelect } from '@mantine/core';
import type { FormSectionProps } from './form-section';

interface SeedPlaceProps extends FormSectionProps {
  readonly id: string;
  readonly title: string;
}

/** Where a seed stands: anywhere, or first or last; only one can be each. */
export function SeedPlace({ id, title, form, onChange }: SeedPlaceProps) {
  const { first, last } = form;
  return (
    <NativeSelect
      size="xs"
      aria-label={`Place of ${title}`}
      value={first === id ? 'first' : last === id ? 'last' : ''}
      data={[
        { value: '', label: 'anywhere' },
        { value: 'first', label: 'first' },
        { value: 'last', label: 'last' },
      ]}
      onChange={(event) => {
        const place = event.currentTarget.value;
        onChange({
          first: place === 'first' ? id : first === id ? null : first,
          last: place === 'last' ? id : last === id ? null : last,
        });
      }}
    />
  );
}
