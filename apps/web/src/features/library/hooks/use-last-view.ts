'use client';
import { useRouter, useSearchParams } from 'next/navigation';
import { useEffect, useRef } from 'react';

const LAST_VIEW = 'segue.library-view';

/**
 * Remembers the view of the library while the browser's tab lives, and brings it back when one returns to the library
 * by an address without a question. Taking the last filter off on the page itself is no return.
 */
export function useLastView(): void {
  const router = useRouter();
  const search = useSearchParams().toString();
  const came = useRef(false);
  useEffect(() => {
    const last = sessionStorage.getItem(LAST_VIEW) ?? '';
    const returns = !came.current && search === '' && last !== '';
    came.current = true;
    if (returns) router.replace(`/library?${last}`);
    else sessionStorage.setItem(LAST_VIEW, search);
  }, [search, router]);
}
