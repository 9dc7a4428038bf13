'use client';
import { Button, MultiSelect, NativeSelect, NumberInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { digChoicesQuery } from '../api/dig-query';
import type { DigView } from '../hooks/dig-view';
import classes from './dig.module.css';

interface DigFiltersProps {
  readonly view: DigView;
  readonly onChange: (patch: Partial<DigView>) => void;
}

const LISTS = [
  { name: 'genre', label: 'Genre' },
  { name: 'style', label: 'Style' },
  { name: 'folder', label: 'Folder' },
  { name: 'place', label: 'Place' },
] as const;

const NOT_PLAYED = [
  { value: '', label: 'Whenever' },
  { value: '7', label: 'Not this week' },
  { value: '30', label: 'Not this month' },
  { value: '182', label: 'Not for half a year' },
  { value: '365', label: 'Not for a year' },
];

const yearOf = (value: number | string): number | undefined =>
  typeof value === 'number' && value >= 1000 ? value : undefined;

/** What the record has to be; on a phone behind a button, so that the sleeve comes first. */
export function DigFilters(props: DigFiltersProps) {
  const phone = useMediaQuery('(max-width: 720px)', false, { getInitialValueInEffect: false });
  const [open, setOpen] = useState(false);
  const id = useId();
  if (!phone) return <Filters {...props} />;
  return (
    <div>
      <Button
        variant="default"
        leftSection={<IconAdjustmentsHorizontal size={17} />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        What it has to be
      </Button>
      <div id={id} className={classes.drawer} hidden={!open}>
        <Filters {...props} />
      </div>
    </div>
  );
}

function Filters({ view, onChange }: DigFiltersProps) {
  const { data: facets } = useQuery(digChoicesQuery());
  return (
    <div className={classes.filters} role="group" aria-label="What it has to be">
      {LISTS.map(({ name, label }) => {
        const offered = facets?.[name]?.map(({ value }) => value) ?? [];
        if (offered.length === 0 && view[name].length === 0) return null;
        return (
          <MultiSelect
            key={name}
            size="sm"
            label={label}
            placeholder={view[name].length === 0 ? 'Any' : ''}
            searchable
            data={[...new Set([...view[name], ...offered])]}
            value={[...view[name]]}
            onChange={(values) => onChange({ [name]: values })}
          />
        );
      })}
      <NumberInput
        label="From year"
        placeholder="Any"
        hideControls
        value={view.yearMin ?? ''}
        onChange={(value) => {
          if (value === '' || yearOf(value)) onChange({ yearMin: yearOf(value) });
        }}
      />
      <NumberInput
        label="To year"
        placeholder="Any"
        hideControls
        value={view.yearMax ?? ''}
        onChange={(value) => {
          if (value === '' || yearOf(value)) onChange({ yearMax: yearOf(value) });
        }}
      />
      <NativeSelect
        size="sm"
        label="Played"
        data={NOT_PLAYED}
        value={String(view.notPlayedDays ?? '')}
        onChange={({ currentTarget: { value } }) =>
          onChange({ notPlayedDays: value === '' ? undefined : Number(value) })
        }
      />
    </div>
  );
}
