'use client';
import { useDebouncedValue } from '@mantine/hooks';
import { number, text, useUrlView } from '../../../lib/url-state';
import type { ListRequest } from '../api/entity-queries';

const FIELDS = { q: text, from: number };
const PAGE = 120;
const TYPING_PAUSE_MS = 150;

/** What a list shows: the typed letters and the page, both in the address. */
export interface ListState {
  readonly q: string;
  readonly request: ListRequest;
  readonly setQ: (q: string) => void;
  readonly goTo: (offset: number) => void;
}

export function useListState(): ListState {
  const { view, go, type } = useUrlView(FIELDS);
  const [q] = useDebouncedValue(view.q, TYPING_PAUSE_MS);
  return {
    q: view.q,
    request: { q, offset: Math.max(0, view.from ?? 0), limit: PAGE },
    setQ: (typed) => type({ q: typed, from: undefined }),
    goTo: (offset) => go({ from: offset > 0 ? offset : undefined }),
  };
}
