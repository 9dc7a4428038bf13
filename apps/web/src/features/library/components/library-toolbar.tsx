'use client';
import { ActionIcon, Kbd, TextInput, Tooltip } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconPlus, IconSearch, IconX } from '@tabler/icons-react';
import Link from 'next/link';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { WhoseSwitch } from './whose-switch';
import classes from './library-toolbar.module.css';

interface LibraryToolbarProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly q: string;
  readonly whose: string;
  readonly onWhose: (whose: string) => void;
  readonly onType: (q: string) => void;
  /** Arrow down or Enter in the field: on to the first row. */
  readonly onLeave: () => void;
  /** How many tracks, how fast. */
  readonly outcome: string;
  /** How the tracks are shown. */
  readonly tools: ReactNode;
  readonly filtersOpen: boolean;
  readonly onToggleFilters: () => void;
}

export function LibraryToolbar(props: LibraryToolbarProps) {
  const { input, q, onType, onLeave, whose, onWhose, outcome } = props;
  const { tools, filtersOpen, onToggleFilters } = props;
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape' && q !== '') {
      onType('');
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.currentTarget.blur();
    onLeave();
  };
  return (
    <div className={classes.toolbar}>
      <Tooltip label={filtersOpen ? 'Hide filters' : 'Show filters'}>
        <ActionIcon
          size={36}
          variant={filtersOpen ? 'light' : 'default'}
          aria-pressed={filtersOpen}
          aria-label="Filters"
          onClick={onToggleFilters}
        >
          <IconAdjustmentsHorizontal size={18} />
        </ActionIcon>
      </Tooltip>
      <TextInput
        ref={input}
        className={classes.search}
        aria-label="Search the library"
        placeholder="Search titles, artists, labels, catalogue numbers"
        type="text"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        value={q}
        leftSection={<IconSearch size={16} />}
        rightSection={
          q === '' ? (
            <Kbd size="xs">/</Kbd>
          ) : (
            <ActionIcon size={24} aria-label="Clear the search" onClick={() => onType('')}>
              <IconX size={15} />
            </ActionIcon>
          )
        }
        onChange={(event) => onType(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <WhoseSwitch value={whose} onChange={onWhose} className={classes.whose} />
      <span className={classes.outcome} role="status">
        {outcome}
      </span>
      <Tooltip label="Add a record">
        <ActionIcon
          component={Link}
          href="/releases/new"
          size={36}
          variant="default"
          aria-label="Add a record"
          className={classes.add}
        >
          <IconPlus size={18} />
        </ActionIcon>
      </Tooltip>
      {tools}
    </div>
  );
}
