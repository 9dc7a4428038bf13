'use client';
import { useEffect, useState, type RefObject } from 'react';

/** How many tiles stand side by side in an element, and how wide each is. */
export function useColumnsOfTiles(
  element: RefObject<HTMLElement | null>,
  { least, gap, edge }: { readonly least: number; readonly gap: number; readonly edge: number },
): { columns: number; tile: number } {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  const room = Math.max(least, width - 2 * edge);
  const columns = Math.max(1, Math.floor((room + gap) / (least + gap)));
  return { columns, tile: Math.floor((room - gap * (columns - 1)) / columns) };
}
