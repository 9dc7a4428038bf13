'use client';
import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { belongsToFocus, findBinding, pressOf, type KeyBinding } from './keys';

const PAIR_WITHIN_MS = 1200;
const NONE: readonly KeyBinding[] = [];

let bindings: readonly KeyBinding[] = NONE;
let pending = { press: '', at: 0 };
const listeners = new Set<() => void>();

function change(next: readonly KeyBinding[]): void {
  bindings = next;
  for (const listener of listeners) listener();
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const press = pressOf(event);
  const first = event.timeStamp - pending.at < PAIR_WITHIN_MS ? pending.press : '';
  const found = findBinding(bindings, first, press);
  if (belongsToFocus(event.target, press) && !found.binding?.inFields) return;
  pending = { press: found.pending, at: event.timeStamp };
  if (!found.binding) return;
  event.preventDefault();
  found.binding.run(event);
}

/** Keys that work while the component is on the page. The latest component wins a key. */
export function useKeys(wanted: readonly KeyBinding[]): void {
  const latest = useRef(wanted);
  // Before the paint: whoever sees a row marked may press Enter at once.
  useLayoutEffect(() => {
    latest.current = wanted;
  });
  const names = wanted.map(({ keys }) => keys).join('|');
  useEffect(() => {
    const mine = latest.current.map((binding, index): KeyBinding => ({
      ...binding,
      run: (event) => latest.current[index]?.run(event),
    }));
    if (bindings.length === 0) document.addEventListener('keydown', onKeyDown);
    change([...bindings, ...mine]);
    return () => {
      change(bindings.filter((binding) => !mine.includes(binding)));
      if (bindings.length === 0) document.removeEventListener('keydown', onKeyDown);
    };
  }, [names]);
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** All keys that work now, for the page that shows them. */
export const useAllKeys = (): readonly KeyBinding[] =>
  useSyncExternalStore(
    subscribe,
    () => bindings,
    () => NONE,
  );
