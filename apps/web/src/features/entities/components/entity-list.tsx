'use client';
import { Button, TextInput } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { IconSearch, IconSearchOff } from '@tabler/icons-react';
import Link from 'next/link';
import { countOf, formatCount } from '../../../lib/format';
import { Page } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { Empty, SkeletonRows } from '../../../ui/states';
import type { ListState } from '../hooks/use-list-state';
import classes from './entity.module.css';

export interface EntityRow {
  readonly href: string;
  readonly name: string;
  readonly releases: number;
}

interface EntityListProps<Item> {
  readonly title: string;
  /** What one of them is called: "artist". */
  readonly noun: string;
  readonly state: ListState;
  readonly query: Pick<
    UseQueryResult<{ readonly items: readonly Item[]; readonly total: number }>,
    'data' | 'error' | 'refetch'
  >;
  readonly row: (item: Item) => EntityRow;
}

/** All artists, labels or styles of the library, most records first, with a field to find one. */
export function EntityList<Item>({ title, noun, state, query, row }: EntityListProps<Item>) {
  const total = query.data?.total;
  return (
    <Page title={title} about={total === undefined ? undefined : countOf(total, noun)}>
      <TextInput
        className={classes.search ?? ''}
        type="search"
        aria-label={`Find a ${noun}`}
        placeholder={`Find a ${noun}`}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={state.q}
        onChange={(event) => state.setQ(event.currentTarget.value)}
      />
      <QueryState query={query} loading={<SkeletonRows rows={12} height={44} />}>
        {({ items, total: all }) =>
          items.length === 0 ? (
            <Empty icon={IconSearchOff} title={`No ${noun} here`} text="Try fewer letters." />
          ) : (
            <>
              <ul className={classes.list}>
                {items.map(row).map(({ href, name, releases }) => (
                  <li key={href}>
                    <Link href={href} prefetch={false} className={classes.row}>
                      <span className={classes.rowName}>{name}</span>
                      <span className={classes.rowCount}>{countOf(releases, 'record')}</span>
                    </Link>
                  </li>
                ))}
              </ul>
              <Pages state={state} shown={items.length} total={all} />
            </>
          )
        }
      </QueryState>
    </Page>
  );
}

interface PagesProps {
  readonly state: ListState;
  readonly shown: number;
  readonly total: number;
}

function Pages({ state, shown, total }: PagesProps) {
  if (total <= shown) return null;
  const { offset, limit } = state.request;
  return (
    <nav aria-label="Pages" className={classes.head}>
      <Button variant="default" disabled={offset === 0} onClick={() => state.goTo(offset - limit)}>
        Before
      </Button>
      <span className="numbers">
        {formatCount(offset + 1)} – {formatCount(offset + shown)} of {formatCount(total)}
      </span>
      <Button variant="default" disabled={offset + shown >= total} onClick={() => state.goTo(offset + limit)}>
        Next
      </Button>
    </nav>
  );
}
