'use client';
import { NativeSelect } from '@mantine/core';
import { useVisiblePeople } from '../../../entities/person';

interface WhoseSwitchProps {
  /** '' for mine, 'all', or a person's id. */
  readonly value: string;
  readonly onChange: (whose: string) => void;
  readonly className: string | undefined;
}

/** Whose records are looked through: yours, those of all that you may see, or one person's. */
export function WhoseSwitch({ value, onChange, className }: WhoseSwitchProps) {
  const people = useVisiblePeople();
  if (people.length === 0 && value === '') return null;
  const known = value === '' || value === 'all' || people.some(({ id }) => id === value);
  const data = [
    { value: '', label: 'My records' },
    { value: 'all', label: 'Everybody’s' },
    ...people.map(({ id, name }) => ({ value: id, label: name })),
    ...(known ? [] : [{ value, label: 'Somebody else' }]),
  ];
  return (
    <NativeSelect
      className={className ?? ''}
      size="sm"
      aria-label="Whose records"
      data={data}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
