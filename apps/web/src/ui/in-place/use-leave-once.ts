'use client';
import { useRef } from 'react';

/** Leaves a field once: one that goes away after Enter or Escape is left (blurred) as well, and must not be kept twice. */
export function useLeaveOnce(close: () => void): (keep?: () => void) => void {
  const left = useRef(false);
  return (keep) => {
    if (left.current) return;
    left.current = true;
    keep?.();
    close();
  };
}
