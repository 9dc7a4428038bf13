'use client';
import { Button, Pill, UnstyledButton } from '@mantine/core';
import { IconCursorText, IconSparkles } from '@tabler/icons-react';
import { withPart } from '@segue/shared/domain/query';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { SaveSmartCrate } from '../../../entities/crate';
import { useSession } from '../../../entities/session';
import { filterChips, type FilterChip } from '../hooks/filter-chips';
import { NO_FILTERS, type LibraryView } from '../hooks/library-view';
import { queryChips, ruleOf } from '../hooks/query-chips';
import classes from './filter-chips.module.css';

interface FilterChipsProps {
  readonly view: LibraryView;
  readonly onChange: (patch: Partial<LibraryView>) => void;
}

/**
 * The filters and typed conditions that are on: the cross takes one off, a press on a filter writes it into the query.
 */
export function FilterChips({ view, onChange }: FilterChipsProps) {
  const { mayChange } = useSession();
  const [saving, setSaving] = useState(false);
  const router = useRouter();
  const chips = filterChips(view);
  const typed = queryChips(view.q);
  if (chips.length === 0 && typed.length === 0) return null;
  return (
    <div className={classes.chips}>
      {typed.map(({ id, label, without }) => (
        <Pill
          key={id}
          size="md"
          className={classes.chip}
          data-typed
          withRemoveButton
          removeButtonProps={removeProps(label)}
          onRemove={() => onChange({ q: without })}
        >
          {label}
        </Pill>
      ))}
      {chips.map((chip) => (
        <Pill
          key={chip.id}
          size="md"
          className={classes.chip}
          withRemoveButton
          removeButtonProps={removeProps(chip.label)}
          onRemove={() => onChange(chip.without)}
        >
          <ChipWords
            chip={chip}
            onWrite={(text) => onChange({ ...chip.without, q: withPart(view.q, text) })}
          />
        </Pill>
      ))}
      {mayChange && view.whose === '' && (
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconSparkles size={13} />}
          onClick={() => setSaving(true)}
        >
          Save as smart crate
        </Button>
      )}
      {chips.length > 0 && (
        <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onChange(NO_FILTERS)}>
          Clear all
        </Button>
      )}
      {saving && (
        <SaveSmartCrate
          rule={ruleOf(view)}
          onClose={() => setSaving(false)}
          onSaved={({ id }) => router.push(`/crates/${id}`)}
        />
      )}
    </div>
  );
}

function ChipWords({
  chip,
  onWrite,
}: {
  readonly chip: FilterChip;
  readonly onWrite: (text: string) => void;
}) {
  const { label, text } = chip;
  if (text === null) return label;
  return (
    <UnstyledButton
      className={classes.words}
      title={`Write as text: ${text}`}
      aria-label={`${label}: write as text`}
      onClick={() => onWrite(text)}
    >
      {label}
      <IconCursorText size={13} aria-hidden />
    </UnstyledButton>
  );
}

const removeProps = (label: string) => ({
  'aria-label': `Remove ${label}`,
  'aria-hidden': false,
  tabIndex: 0,
});
