'use client';
import { useEffect, useRef } from 'react';

interface Rows {
  readonly first: number;
  readonly last: number;
}

/** What passes quicker than the eye can follow is not asked for. */
const REST_MS = 90;

/**
 * Tells which rows are in sight: at once while one scrolls on or jumps somewhere, but only now and then, and when it
 * comes to rest, while the list flies by: else every page of a long list would be fetched on the way through it.
 */
export function useInSight(first: number, last: number, tell: (rows: Rows) => void): void {
  const told = useRef<Rows & { at: number }>({ first: 0, last: 0, at: -Infinity });
  useEffect(() => {
    const say = () => {
      told.current = { first, last, at: performance.now() };
      tell({ first, last });
    };
    const goesOn = first <= told.current.last && last >= told.current.first;
    if (goesOn || performance.now() - told.current.at > REST_MS) return say();
    const timer = setTimeout(say, REST_MS);
    return () => clearTimeout(timer);
  }, [first, last, tell]);
}
