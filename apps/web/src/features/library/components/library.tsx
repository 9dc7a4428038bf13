'use client';
import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { QueryProblem } from '@segue/shared/domain/query';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useUrlView } from '../../../lib/url-state';
import { useColumnChoice } from '../hooks/column-choice';
import { filterChips } from '../hooks/filter-chips';
import { LIBRARY_FIELDS, NO_FILTERS, type LibraryView } from '../hooks/library-view';
import { withoutSort } from '../hooks/query-chips';
import { searchRequest } from '../hooks/search-request';
import { nextSort } from '../hooks/sort-order';
import { useListKeys } from '../hooks/use-list-keys';
import { useRowSelection } from '../hooks/use-row-selection';
import { useTrackWindow } from '../hooks/use-track-window';
import { BulkBar } from './bulk-bar';
import { Facets } from './facets';
import { FilterChips } from './filter-chips';
import { LibraryToolbar } from './library-toolbar';
import { LibraryRows } from './library-rows';
import { outcomeText } from './outcome-text';
import { TrackList } from './track-list';
import { TrackTable } from './track-table';
import classes from './library.module.css';

/** One selection asks for at most this many rows; a longer list is chosen by filter. */
const MOST_SELECTED = 10_000;
const NO_PROBLEMS: readonly QueryProblem[] = [];

/** Search, facets, table: the page people live in. */
export function Library() {
  const { view, go, type } = useUrlView(LIBRARY_FIELDS);
  const request = useMemo(() => searchRequest(view), [view]);
  const { first, rowAt, setInSight, rowsBetween } = useTrackWindow(request);
  const selection = useRowSelection(rowsBetween);
  const choice = useColumnChoice();
  const phone = useMediaQuery('(max-width: 720px)', false, { getInitialValueInEffect: false });
  const narrow = useMediaQuery('(max-width: 1100px)', false, { getInitialValueInEffect: false });
  const [active, setActive] = useState(-1);
  const [filters, setFilters] = useState(!narrow);
  const input = useRef<HTMLInputElement>(null);
  const result = first.data;
  const shownResult = useDeferredValue(result);
  const total = result?.total ?? 0;
  /** Records of others are to look at. */
  const mine = view.whose === '';

  const change = (patch: Partial<LibraryView>) => {
    setActive(-1);
    selection.clear();
    go(patch);
  };
  const onType = (q: string) => {
    setActive(-1);
    type({ q });
  };
  const onToggle = (index: number, range: boolean) => {
    const hit = rowAt(index);
    if (hit && mine) selection.toggle(hit, index, range);
  };
  const onToggleAll = () => {
    if (selection.rows.size > 0) selection.clear();
    else if (mine) void selection.addRange(0, Math.min(total, MOST_SELECTED) - 1);
  };
  useListKeys({
    input,
    total,
    active,
    onActive: setActive,
    rowAt,
    onToggle,
    onToggleAll,
    onClear: selection.clear,
  });

  const facets = shownResult && <Facets view={view} result={shownResult} onChange={change} />;
  const list = {
    viewKey: JSON.stringify(request),
    total,
    rowAt,
    onInSight: setInSight,
    stale: first.isPlaceholderData,
  };
  return (
    <div className={classes.library}>
      <h1 className={classes.title}>Library</h1>
      {filters && !narrow && (
        <aside aria-label="Filters" className={classes.facets} tabIndex={0}>
          {facets}
        </aside>
      )}
      <Drawer
        opened={filters && narrow}
        onClose={() => setFilters(false)}
        title="Filters"
        size={320}
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        {facets}
      </Drawer>
      <div className={classes.tracks}>
        <LibraryToolbar
          input={input}
          q={view.q}
          whose={view.whose}
          onWhose={(whose) => change({ whose })}
          onType={onType}
          onLeave={() => setActive(0)}
          problems={first.isPlaceholderData ? NO_PROBLEMS : (result?.problems ?? NO_PROBLEMS)}
          outcome={outcomeText(result)}
          visibility={choice.visibility}
          onToggleColumn={choice.toggle}
          filtersOpen={filters}
          onToggleFilters={() => setFilters(!filters)}
        />
        <FilterChips view={view} onChange={change} />
        <LibraryRows
          query={first}
          asked={view.q !== '' || !mine || filterChips(view).length > 0}
          onReset={() => change({ ...NO_FILTERS, q: '', whose: '' })}
        >
          {phone ? (
            <TrackList {...list} />
          ) : (
            <TrackTable
              {...list}
              sort={view.sort}
              onSort={(field, add) =>
                change({ sort: nextSort(view.sort, field, add), q: withoutSort(view.q) })
              }
              visibility={choice.visibility}
              active={active}
              onActive={setActive}
              selected={selection.rows}
              selectable={mine}
              onToggle={onToggle}
              onToggleAll={onToggleAll}
            />
          )}
        </LibraryRows>
        <BulkBar rows={selection.rows} onClear={selection.clear} />
      </div>
    </div>
  );
}
