'use client';
import { ActionIcon, Tooltip } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconPlus } from '@tabler/icons-react';
import Link from 'next/link';
import type { QueryProblem } from '@segue/shared/domain/query';
import type { ReactNode, RefObject } from 'react';
import { SearchBox } from './search-box';
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
  /** What the server could not make sense of in the query. */
  readonly problems: readonly QueryProblem[];
  /** How many tracks, how fast. */
  readonly outcome: string;
  /** How the tracks are shown. */
  readonly tools: ReactNode;
  readonly filtersOpen: boolean;
  readonly onToggleFilters: () => void;
}

export function LibraryToolbar(props: LibraryToolbarProps) {
  const { input, q, onType, onLeave, problems, whose, onWhose, outcome } = props;
  const { tools, filtersOpen, onToggleFilters } = props;
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
      <SearchBox input={input} q={q} whose={whose} onType={onType} onLeave={onLeave} problems={problems} />
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
