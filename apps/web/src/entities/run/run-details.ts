'use client';
import { createStore, useStore } from '../../lib/store/store';

type Details = Readonly<Record<string, readonly unknown[]>>;

const NONE: readonly unknown[] = [];
const KEPT = 'segue.run-details';
const RUNS_KEPT = 3;

/** What running jobs have said beside their progress, by run, in the order it came. */
const store = createStore<Details>(kept());

export function addRunDetail(runId: string, detail: unknown): void {
  store.set({ [runId]: [...(store.get()[runId] ?? NONE), detail] });
}

export const useRunDetails = (runId: string): readonly unknown[] =>
  useStore(store, (all) => all[runId] ?? NONE);

/** The server says each detail once. What this tab has heard outlives a reload of its page. */
function kept(): Details {
  if (typeof window === 'undefined') return {};
  window.addEventListener('pagehide', () => {
    const latest = Object.entries(store.get()).slice(-RUNS_KEPT);
    sessionStorage.setItem(KEPT, JSON.stringify(Object.fromEntries(latest)));
  });
  const text = sessionStorage.getItem(KEPT);
  return text === null ? {} : (JSON.parse(text) as Details);
}
