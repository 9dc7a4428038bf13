'use client';
import { useCallback, useState } from 'react';
import { toastFailed } from '../../../ui/toast';
import { NOTHING_SELECTED, rangeTo, toggled, withRange } from './selection';

type IdsBetween = (from: number, to: number) => Promise<string[]>;

/** Choosing rows by press, by range with Shift, or all that match. */
export function useRowSelection(idsBetween: IdsBetween) {
  const [selection, setSelection] = useState(NOTHING_SELECTED);
  const addRange = useCallback(
    (first: number, last: number) =>
      idsBetween(first, last)
        .then((ids) => setSelection((now) => withRange(now, ids)))
        .catch((error: unknown) => {
          if (!(error instanceof Error)) throw error;
          toastFailed('These rows could not be selected', error);
        }),
    [idsBetween],
  );
  const toggle = useCallback(
    (id: string, index: number, range: boolean) => {
      if (range) void addRange(...rangeTo(selection, index));
      else setSelection((now) => toggled(now, id, index));
    },
    [addRange, selection],
  );
  const clear = useCallback(() => setSelection(NOTHING_SELECTED), []);
  return { ids: selection.ids, toggle, addRange, clear };
}
