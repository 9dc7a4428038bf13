'use client';
import { useKeys } from '../../../lib/keyboard';
import type { Marked } from './use-marked';

interface GoneKeys {
  readonly ids: readonly string[];
  readonly marked: Marked;
  readonly keep: () => void;
  readonly remove: () => void;
  readonly enabled: boolean;
}

const group = 'Gone from Discogs';
const tickOf = (id: string | undefined) => document.getElementById(`gone-${id}`);

/** Deciding without a mouse: up and down, tick, keep or remove. */
export function useGoneKeys({ ids, marked, keep, remove, enabled }: GoneKeys): void {
  const move = (step: number) => () => {
    const at = ids.findIndex((id) => tickOf(id) === document.activeElement);
    tickOf(ids[Math.max(0, Math.min(ids.length - 1, at + step))])?.focus();
  };
  const bindings = [
    { keys: 'j', label: 'Next record', group, run: move(1) },
    { keys: 'k', label: 'Record before', group, run: move(-1) },
    { keys: 'x', label: 'Select', group, run: () => (document.activeElement as HTMLElement | null)?.click() },
    { keys: 'mod+a', label: 'Select all', group, run: marked.toggleAll },
    { keys: 'e', label: 'Keep here', group, run: keep },
    { keys: 'delete', label: 'Remove here, too', group, run: remove },
  ];
  useKeys(enabled && ids.length > 0 ? bindings : []);
}
