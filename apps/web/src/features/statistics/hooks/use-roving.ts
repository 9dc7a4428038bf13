'use client';
import { useState, type KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

interface Roving {
  /** For the frame around the marks. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement | SVGElement>) => void;
  /** For each mark: only one of a picture is reached by Tab, the others by arrows. */
  readonly markProps: (index: number) => { tabIndex: number; 'data-mark': number; onFocus: () => void };
}

/** Many marks, one stop: Tab reaches the picture, arrows, Home and End move within it, Enter follows the link. */
export function useRoving(): Roving {
  const [at, setAt] = useState(0);
  const onKeyDown = (event: KeyboardEvent<HTMLElement | SVGElement>) => {
    const marks = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-mark]')];
    const here = marks.findIndex((mark) => mark === document.activeElement);
    const to =
      event.key === 'Home' ? 0 : event.key === 'End' ? marks.length - 1 : here + (STEPS[event.key] ?? 0);
    if (to === here || !marks[to]) return;
    event.preventDefault();
    marks[to].focus();
  };
  return {
    onKeyDown,
    markProps: (index) => ({
      tabIndex: index === at ? 0 : -1,
      'data-mark': index,
      onFocus: () => setAt(index),
    }),
  };
}
