// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useInSight } from './use-in-sight';

/** Thirty rows from the first, a new place each time it is called. */
function list() {
  const tell = vi.fn<(rows: { first: number; last: number }) => void>();
  const { rerender } = renderHook(({ first }) => useInSight(first, first + 29, tell), {
    initialProps: { first: 0 },
  });
  return { tell, at: (first: number) => rerender({ first }) };
}

describe('useInSight', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('tells at once while one scrolls on, and where one jumps to', () => {
    const { tell, at } = list();
    for (const first of [5, 20, 40]) at(first);
    expect(tell).toHaveBeenLastCalledWith({ first: 40, last: 69 });
    vi.advanceTimersByTime(1000);
    at(90_000);
    expect(tell).toHaveBeenLastCalledWith({ first: 90_000, last: 90_029 });
    expect(tell).toHaveBeenCalledTimes(5);
  });

  it('tells few of the places that fly by, and always the one where it comes to rest', () => {
    const { tell, at } = list();
    for (let frame = 1; frame <= 600; frame++) {
      at(frame * 50);
      vi.advanceTimersByTime(16);
    }
    expect(tell.mock.calls.length).toBeLessThan(120);
    vi.advanceTimersByTime(100);
    expect(tell).toHaveBeenLastCalledWith({ first: 30_000, last: 30_029 });
  });
});
