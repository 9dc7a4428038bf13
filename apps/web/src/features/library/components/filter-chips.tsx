'use client';
import { Button, Pill } from '@mantine/core';
import { filterChips } from '../hooks/filter-chips';
import { NO_FILTERS, type LibraryView } from '../hooks/library-view';
import classes from './filter-chips.module.css';

interface FilterChipsProps {
  readonly view: LibraryView;
  readonly onChange: (patch: Partial<LibraryView>) => void;
}

/** The filters that are on; a press takes one off. */
export function FilterChips({ view, onChange }: FilterChipsProps) {
  const chips = filterChips(view);
  if (chips.length === 0) return null;
  return (
    <div className={classes.chips}>
      {chips.map(({ id, label, without }) => (
        <Pill
          key={id}
          size="md"
          className={classes.chip}
          withRemoveButton
          removeButtonProps={{ 'aria-label': `Remove ${label}`, 'aria-hidden': false, tabIndex: 0 }}
          onRemove={() => onChange(without)}
        >
          {label}
        </Pill>
      ))}
      <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onChange(NO_FILTERS)}>
        Clear all
      </Button>
    </div>
  );
}
