'use client';
import { useLayoutEffect, useRef, useState } from 'react';

type Functions = Readonly<Record<string, (...args: never[]) => unknown>>;

/** The same functions in every render, each doing what its newest version does: what is given them need not be made anew. */
export function useSteady<T extends Functions>(functions: T): T {
  const newest = useRef(functions);
  useLayoutEffect(() => {
    newest.current = functions;
  });
  const [steady] = useState(() => {
    const entries = Object.keys(functions).map((name) => [
      name,
      (...args: never[]) => newest.current[name]?.(...args),
    ]);
    return Object.fromEntries(entries) as T;
  });
  return steady;
}
