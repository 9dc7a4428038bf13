'use client';
import { useMemo, useState } from 'react';
import { useSteady } from '../../../lib/use-steady';
import { useSession } from '../../../entities/session';
import type { SearchHit } from '../../../entities/track';
import type { LibraryDialog } from '../components/library-dialogs';
import type { Point, RowTools } from '../components/row-tools';
import { isEditable, type Editable, type EditedCell } from './edited-cell';
import { tracksOf } from './selection';
import type { RowSelection } from './use-row-selection';

interface RowToolsOf {
  /** False for somebody else's records. */
  readonly mine: boolean;
  readonly selection: RowSelection;
  readonly rowAt: (index: number) => SearchHit | undefined;
  readonly active: number;
  readonly onActive: (index: number) => void;
  /** Columns in sight, from left to right. */
  readonly shownColumns: readonly string[];
}

/** What is open over the rows: a field, a menu, a window; and how rows open it. */
export function useRowTools({ mine, selection, rowAt, active, onActive, shownColumns }: RowToolsOf) {
  const { mayChange } = useSession();
  const [edited, setEdited] = useState<EditedCell | null>(null);
  const [menu, setMenu] = useState<{ hit: SearchHit; index: number; at: Point } | null>(null);
  const [dialog, setDialog] = useState<LibraryDialog | null>(null);
  const may = mine && mayChange;

  const tracksWith = (hit: SearchHit): readonly string[] => {
    if (selection.rows.has(hit.id)) return tracksOf(selection.rows);
    return hit.kind === 'track' ? [hit.id] : [];
  };
  const onToggle = (index: number, range: boolean) => {
    const hit = rowAt(index);
    if (hit && mine) selection.toggle(hit, index, range);
  };
  const editFirst = (index: number) => {
    const field = shownColumns.find(isEditable);
    if (may && field && isEditable(field) && rowAt(index)?.kind === 'track') setEdited({ index, field });
  };
  const openMenu = (index: number) => {
    const hit = rowAt(index);
    const box = document.getElementById(`row-${index}`)?.getBoundingClientRect();
    if (hit && box) setMenu({ hit, index, at: { x: box.left + 80, y: box.bottom } });
  };
  /** A window about the selection, or about the active row when nothing is selected. */
  const openDialog = (kind: LibraryDialog['kind']) => {
    const hit = rowAt(active);
    const trackIds = selection.rows.size > 0 ? tracksOf(selection.rows) : hit ? tracksWith(hit) : [];
    if (may && trackIds.length > 0) setDialog({ kind, trackIds });
  };
  const steady = useSteady({
    onActive,
    onToggle,
    onMenu: (hit: SearchHit, index: number, at: Point) => setMenu({ hit, index, at }),
    draggedWith: (hit: SearchHit) => (may ? tracksWith(hit) : []),
    onEdit: (index: number, field: Editable) => setEdited({ index, field }),
    onEditEnd: () => setEdited(null),
  });
  const tools = useMemo((): RowTools => ({ ...steady, selectable: may, edited }), [steady, may, edited]);
  const target = menu && {
    hit: menu.hit,
    trackIds: tracksWith(menu.hit),
    mine,
    onDialog: setDialog,
    ...(menu.index >= 0 && { onEdit: () => editFirst(menu.index) }),
  };
  return {
    ...{ tools, target, dialog, editFirst, openMenu, openDialog },
    onDialog: setDialog,
    menuAt: menu?.at ?? null,
    closeMenu: () => setMenu(null),
    closeDialog: () => setDialog(null),
  };
}
