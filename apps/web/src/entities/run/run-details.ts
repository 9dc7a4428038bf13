'use client';
import { createStore, useStore } from '../../lib/store/store';

/** What running jobs have said beside their progress, by run, in the order it came. */
const store = createStore<Readonly<Record<string, readonly unknown[]>>>({});
const NONE: readonly unknown[] = [];

export function addRunDetail(runId: string, detail: unknown): void {
  store.set({ [runId]: [...(store.get()[runId] ?? NONE), detail] });
}

export const useRunDetails = (runId: string): readonly unknown[] =>
  useStore(store, (all) => all[runId] ?? NONE);
