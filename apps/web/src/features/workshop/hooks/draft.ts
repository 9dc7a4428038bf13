import type { CurvePoint } from '../../../ui/curve-editor';

/** The set on the bench, saved or not. */
export interface Draft {
  readonly trackIds: readonly string[];
  /** Tracks that operations leave where they are. */
  readonly locked: readonly string[];
  /** Wished energy over the set; null for none. */
  readonly target: readonly CurvePoint[] | null;
}

export interface History {
  readonly past: readonly Draft[];
  readonly now: Draft;
  readonly future: readonly Draft[];
  /** What the last change was of: changes of one thing in a row, such as a drag, are one step. */
  readonly merging: string | null;
}

export type DraftAction =
  | { readonly type: 'change'; readonly to: Partial<Draft>; readonly merge?: string }
  /** Something else begins: the next change is a step of its own. */
  | { readonly type: 'settle' }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };

/** Steps that can be taken back. */
const MOST_STEPS = 200;

export const startHistory = (now: Draft): History => ({ past: [], now, future: [], merging: null });

export function draftHistory(history: History, action: DraftAction): History {
  const { past, now, future, merging } = history;
  switch (action.type) {
    case 'change': {
      const merge = action.merge ?? null;
      const next = { ...now, ...action.to };
      const same = merge !== null && merge === merging;
      return { past: same ? past : [...past, now].slice(-MOST_STEPS), now: next, future: [], merging: merge };
    }
    case 'settle':
      return merging === null ? history : { ...history, merging: null };
    case 'undo': {
      const before = past.at(-1);
      if (!before) return history;
      return { past: past.slice(0, -1), now: before, future: [now, ...future], merging: null };
    }
    case 'redo': {
      const [after, ...later] = future;
      if (!after) return history;
      return { past: [...past, now], now: after, future: later, merging: null };
    }
  }
}

/** With an entry moved to another place (both from 0). */
export function withMoved(ids: readonly string[], from: number, to: number): string[] {
  const id = ids[from];
  const rest = ids.filter((_, index) => index !== from);
  const place = Math.max(0, Math.min(rest.length, to));
  return id === undefined ? [...ids] : [...rest.slice(0, place), id, ...rest.slice(place)];
}

/** With a track put in at a place (from 0); one that is there already stays where it is. */
export const withInserted = (ids: readonly string[], id: string, at: number): string[] =>
  ids.includes(id) ? [...ids] : [...ids.slice(0, at), id, ...ids.slice(at)];
