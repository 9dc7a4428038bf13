'use client';
import { useSearchParams } from 'next/navigation';
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
  const address = useSearchParams().toString();
  const [view, setView] = useState(() => readView(fields, address));
  const current = useRef(view);
  /** What the address said last, by us or by a link: only another text is news. */
  const known = useRef(address);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Writes what was typed last; there while the typing has not paused. */
  const unwritten = useRef<() => void>(undefined);

  useEffect(() => {
    if (address === known.current) return;
    known.current = address;
    current.current = readView(fields, address);
    setView(current.current);
  }, [address, fields]);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    // An address that is written late would call back whoever has followed a link since.
    const write = () => unwritten.current?.();
    document.addEventListener('focusout', write);
    return () => document.removeEventListener('focusout', write);
  }, []);

  const change = useCallback(
    (patch: Partial<View>, write: (url: string) => void, wait: number) => {
      current.current = { ...current.current, ...patch };
      setView(current.current);
      clearTimeout(timer.current);
      const save = () => {
        clearTimeout(timer.current);
        unwritten.current = undefined;
        const search = writeView(fields, current.current);
        known.current = search.slice(1);
        write(window.location.pathname + search);
      };
      if (wait > 0) {
        unwritten.current = save;
        timer.current = setTimeout(save, wait);
      } else save();
    },
    [fields],
  );
  return {
    view,
    go: useCallback((patch) => change(patch, (url) => window.history.pushState(null, '', url), 0), [change]),
    type: useCallback(
      (patch) => change(patch, (url) => window.history.replaceState(null, '', url), TYPING_PAUSE_MS),
      [change],
    ),
  };
}
