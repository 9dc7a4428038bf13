'use client';
import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { QueryProblem } from '@segue/shared/domain/query';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useUrlView } from '../../../lib/url-state';
import { filterChips } from '../hooks/filter-chips';
import { LIBRARY_FIELDS, NO_FILTERS, type LibraryView } from '../hooks/library-view';
import { withoutSort } from '../hooks/query-chips';
import { searchRequest } from '../hooks/search-request';
import { nextSort } from '../hooks/sort-order';
import { useTableLayout } from '../hooks/table-layout';
import { useLastView } from '../hooks/use-last-view';
import { useListKeys } from '../hooks/use-list-keys';
import { useRowSelection } from '../hooks/use-row-selection';
import { useRowTools } from '../hooks/use-row-tools';
import { useTrackWindow } from '../hooks/use-track-window';
import { AlbumList } from './album-list';
import { BulkBar } from './bulk-bar';
import { COLUMN_IDS } from './columns';
import { CoverGrid } from './cover-grid';
import { DropTray } from './drop-tray';
import { Facets } from './facets';
import { FilterChips } from './filter-chips';
import { LibraryDialogs } from './library-dialogs';
import { LibraryToolbar } from './library-toolbar';
import { LibraryRows } from './library-rows';
import { outcomeText } from './outcome-text';
import { RowMenu } from './row-menu';
import { TrackList } from './track-list';
import { TrackTable } from './track-table';
import { ViewTools } from './view-tools';
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
  const layout = useTableLayout(COLUMN_IDS);
  useLastView();
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
  const onShow = (show: LibraryView['show']) => {
    setActive(-1);
    go({ show });
  };
  const onType = (q: string) => {
    setActive(-1);
    type({ q });
  };
  const rows = useRowTools({
    ...{ mine, selection, rowAt, active, onActive: setActive },
    shownColumns: layout.order.filter((id) => layout.visibility[id] !== false),
  });
  const onToggleAll = () => {
    if (selection.rows.size > 0) selection.clear();
    else if (mine) void selection.addRange(0, Math.min(total, MOST_SELECTED) - 1);
  };
  useListKeys({
    ...{ input, total, active, onActive: setActive, rowAt, onToggleAll },
    listed: view.show === 'table',
    onToggle: rows.tools.onToggle,
    onClear: selection.clear,
    onEdit: rows.editFirst,
    onMenu: rows.openMenu,
    onDialog: rows.openDialog,
  });

  const facets = shownResult && <Facets view={view} result={shownResult} onChange={change} />;
  const records = { request, selection, selectable: rows.tools.selectable };
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
          problems={problemsOf(first)}
          outcome={outcomeText(result)}
          tools={<ViewTools show={view.show} onShow={onShow} layout={layout} />}
          filtersOpen={filters}
          onToggleFilters={() => setFilters(!filters)}
        />
        <FilterChips view={view} onChange={change} />
        <LibraryRows
          query={first}
          asked={view.q !== '' || !mine || filterChips(view).length > 0}
          onReset={() => change({ ...NO_FILTERS, q: '', whose: '' })}
        >
          {view.show === 'covers' ? (
            <CoverGrid {...records} phone={phone} />
          ) : view.show === 'albums' ? (
            <AlbumList {...records} onMenu={rows.tools.onMenu} draggedWith={rows.tools.draggedWith} />
          ) : phone ? (
            <TrackList {...list} onMenu={rows.tools.onMenu} />
          ) : (
            <TrackTable
              {...list}
              sort={view.sort}
              onSort={(field, add) =>
                change({ sort: nextSort(view.sort, field, add), q: withoutSort(view.q) })
              }
              key={layout.density}
              layout={layout}
              active={active}
              selected={selection.rows}
              tools={rows.tools}
              onToggleAll={onToggleAll}
            />
          )}
        </LibraryRows>
        <BulkBar rows={selection.rows} onClear={selection.clear} onDialog={rows.openDialog} />
        {rows.target && rows.menuAt && (
          <RowMenu target={rows.target} at={rows.menuAt} onClose={rows.closeMenu} />
        )}
        <DropTray onNew={(trackIds) => rows.onDialog({ kind: 'playlist', trackIds })} />
        <LibraryDialogs dialog={rows.dialog} onClose={rows.closeDialog} />
      </div>
    </div>
  );
}

/** Of the query that is shown; while the answer is still that of the one before, none. */
function problemsOf({ data, isPlaceholderData }: ReturnType<typeof useTrackWindow>['first']) {
  return data === undefined || isPlaceholderData ? NO_PROBLEMS : data.problems;
}
