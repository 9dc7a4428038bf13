'use client';
import { useCallback, useState } from 'react';
import { toastFailed } from '../../../ui/toast';
import { NOTHING_SELECTED, rangeTo, toggled, toggledAll, withRange, type SelectedRow } from './selection';

type RowsBetween = (from: number, to: number) => Promise<SelectedRow[]>;

/** Choosing rows by press, by range with Shift, or all that match. */
export function useRowSelection(rowsBetween: RowsBetween) {
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  const addRange = useCallback(
    (first: number, last: number) =>
      rowsBetween(first, last)
        .then((rows) => setSelection((now) => withRange(now, rows)))
        .catch((error: unknown) => {
          if (!(error instanceof Error)) throw error;
          toastFailed('These rows could not be selected', error);
        }),
    [rowsBetween],
  );
  const toggle = useCallback(
    (row: SelectedRow, index: number, range: boolean) => {
      if (range) void addRange(...rangeTo(selection, index));
      else setSelection((now) => toggled(now, row, index));
    },
    [addRange, selection],
  );
  const toggleAll = useCallback(
    (rows: readonly SelectedRow[]) => setSelection((now) => toggledAll(now, rows)),
    [],
  );
  const add = useCallback((rows: readonly SelectedRow[]) => setSelection((now) => withRange(now, rows)), []);
  const clear = useCallback(() => setSelection(NOTHING_SELECTED), []);
  return { rows: selection.rows, toggle, toggleAll, add, addRange, clear };
}

export type RowSelection = ReturnType<typeof useRowSelection>;
