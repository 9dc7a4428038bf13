'use client';
import { ActionIcon, Kbd, Menu, TextInput, Tooltip } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconCheck, IconColumns3, IconSearch, IconX } from '@tabler/icons-react';
import type { KeyboardEvent, RefObject } from 'react';
import { columns } from './columns';
import classes from './library-toolbar.module.css';

interface LibraryToolbarProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly q: string;
  readonly onType: (q: string) => void;
  /** Arrow down or Enter in the field: on to the first row. */
  readonly onLeave: () => void;
  /** How many tracks, how fast. */
  readonly outcome: string;
  readonly visibility: Readonly<Record<string, boolean>>;
  readonly onToggleColumn: (id: string) => void;
  readonly filtersOpen: boolean;
  readonly onToggleFilters: () => void;
}

const HIDEABLE = columns.flatMap((column) =>
  'accessorKey' in column && column.accessorKey !== 'title'
    ? [{ id: String(column.accessorKey), label: String(column.header) }]
    : [],
);

export function LibraryToolbar(props: LibraryToolbarProps) {
  const { input, q, onType, onLeave, outcome, visibility, onToggleColumn, filtersOpen, onToggleFilters } =
    props;
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
      <span className={classes.outcome} role="status">
        {outcome}
      </span>
      <Menu closeOnItemClick={false} width={180}>
        <Menu.Target>
          <ActionIcon size={36} variant="default" aria-label="Columns" className={classes.columns}>
            <IconColumns3 size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {HIDEABLE.map(({ id, label }) => (
            <Menu.Item
              key={id}
              role="menuitemcheckbox"
              aria-checked={visibility[id] !== false}
              leftSection={<IconCheck size={15} opacity={visibility[id] === false ? 0 : 1} />}
              onClick={() => onToggleColumn(id)}
            >
              {label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
