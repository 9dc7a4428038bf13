'use client';
import { TextInput, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { formatCount } from '../../../lib/format';
import classes from './facet-list.module.css';

interface FacetListProps {
  readonly label: string;
  readonly values: readonly { readonly value: string; readonly count: number }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly startsOpen: boolean;
}

const FEW = 7;
/** From here on a field to look for a value is worth its room. */
const MANY = 12;

/** One facet: its values with how many tracks each would leave; chosen ones first, whatever their count. */
export function FacetList({ label, values, chosen, onChange, startsOpen }: FacetListProps) {
  const id = useId();
  const [open, setOpen] = useState(startsOpen || chosen.length > 0);
  const [all, setAll] = useState(false);
  const [filter, setFilter] = useState('');
  const missing = chosen.filter((value) => !values.some((facet) => facet.value === value));
  const listed = [...missing.map((value) => ({ value, count: 0 })), ...values];
  const ordered = [
    ...listed.filter(({ value }) => chosen.includes(value)),
    ...listed.filter(({ value }) => !chosen.includes(value)),
  ].filter(({ value }) => value.toLowerCase().includes(filter.toLowerCase()));
  if (listed.length === 0) return null;
  const shown = all ? ordered : ordered.slice(0, Math.max(FEW, chosen.length));
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  return (
    <section>
      <UnstyledButton
        className={classes.head}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <IconChevronRight size={14} className={classes.chevron} data-open={open} aria-hidden />
        {label}
        {chosen.length > 0 && <span className={classes.chosen}>{chosen.length}</span>}
      </UnstyledButton>
      {open && (
        <div id={id} className={classes.values}>
          {all && listed.length > MANY && (
            <TextInput
              size="xs"
              aria-label={`Find a ${label.toLowerCase()}`}
              placeholder={`Find a ${label.toLowerCase()}`}
              value={filter}
              onChange={(event) => setFilter(event.currentTarget.value)}
            />
          )}
          {shown.map(({ value, count }) => (
            <button
              key={value}
              type="button"
              className={classes.value}
              aria-pressed={chosen.includes(value)}
              onClick={() => toggle(value)}
            >
              <span className={classes.name}>{value}</span>
              <span className={classes.count}>{formatCount(count)}</span>
            </button>
          ))}
          {ordered.length > FEW && (
            <button type="button" className={classes.more} onClick={() => setAll(!all)}>
              {all ? 'Show fewer' : `Show all ${ordered.length}`}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
