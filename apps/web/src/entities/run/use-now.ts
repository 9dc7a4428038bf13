'use client';
import { useEffect, useState } from 'react';

/** The time, kept fresh enough for "12 s" and "5 minutes ago". */
export function useNow(everyMs = 1000): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
