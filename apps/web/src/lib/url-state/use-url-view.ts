'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { readView, writeView, type Fields } from './view-params';

/** Browsers refuse an address that changes with every key (Safari: 100 times in 30 s). */
const TYPING_PAUSE_MS = 300;

export interface UrlView<View> {
  readonly view: View;
  /** A step that the back button undoes. */
  readonly go: (patch: Partial<View>) => void;
  /** A change on the way, such as a typed letter: no step of its own. */
  readonly type: (patch: Partial<View>) => void;
}

/** State that lives in the address: it survives a reload, can be sent to a friend, and goes back. */
export function useUrlView<View extends object>(fields: Fields<View>): UrlView<View> {
  const [view, setView] = useState(() =>
    readView(fields, typeof window === 'undefined' ? '' : window.location.search),
  );
  const current = useRef(view);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const onPop = () => {
      current.current = readView(fields, window.location.search);
      setView(current.current);
    };
    window.addEventListener('popstate', onPop);
    return () => {
      clearTimeout(timer.current);
      window.removeEventListener('popstate', onPop);
    };
  }, [fields]);

  const change = useCallback((patch: Partial<View>, save: () => void, wait: number) => {
    current.current = { ...current.current, ...patch };
    setView(current.current);
    clearTimeout(timer.current);
    if (wait > 0) timer.current = setTimeout(save, wait);
    else save();
  }, []);
  const address = useCallback(() => window.location.pathname + writeView(fields, current.current), [fields]);

  return {
    view,
    go: useCallback(
      (patch) => change(patch, () => window.history.pushState(null, '', address()), 0),
      [change, address],
    ),
    type: useCallback(
      (patch) => change(patch, () => window.history.replaceState(null, '', address()), TYPING_PAUSE_MS),
      [change, address],
    ),
  };
}
