'use client';
import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';

/** Where each view was left, while the page lives: going back finds the same rows. */
const offsets = new Map<string, number>();

export const rememberedOffset = (view: string): number => offsets.get(view) ?? 0;

/** Keeps where a view is scrolled to; another view begins at its top. */
export function useScrollMemory(view: string, virtualizer: Virtualizer<HTMLDivElement, Element>): void {
  const shown = useRef(view);
  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    virtualizer.scrollToOffset(0);
  }, [view, virtualizer]);
  const offset = virtualizer.scrollOffset;
  useEffect(() => {
    if (offset !== null && shown.current === view) offsets.set(view, offset);
  }, [offset, view]);
}
