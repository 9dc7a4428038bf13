'use client';
import { useState } from 'react';

export interface Marked {
  /** In the order of the list; what has left the list is not marked any more. */
  readonly ids: string[];
  readonly has: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  /** All, or none when all are. */
  readonly toggleAll: () => void;
}

/** Rows that are ticked, out of those that are on the page. */
export function useMarked(all: readonly string[]): Marked {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const ids = all.filter((id) => chosen.has(id));
  return {
    ids,
    has: (id) => chosen.has(id),
    toggle: (id) =>
      setChosen(chosen.has(id) ? new Set(ids.filter((other) => other !== id)) : new Set([...ids, id])),
    toggleAll: () => setChosen(new Set(ids.length === all.length ? [] : all)),
  };
}
