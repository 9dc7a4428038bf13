// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useRowSelection } from './use-row-selection';

/** Rows that are called by their number. */
const idsBetween = (from: number, to: number) =>
  Promise.resolve(Array.from({ length: to - from + 1 }, (_, index) => `t${from + index}`));

describe('useRowSelection', () => {
  it('fetches the rows of a range, loaded or not', async () => {
    const { result } = renderHook(() => useRowSelection(idsBetween));
    act(() => result.current.toggle('t2', 2, false));
    act(() => result.current.toggle('t5', 5, true));
    await waitFor(() => expect([...result.current.ids]).toEqual(['t2', 't3', 't4', 't5']));
  });

  it('selects all that match, and nothing again', async () => {
    const { result } = renderHook(() => useRowSelection(idsBetween));
    await act(() => result.current.addRange(0, 299));
    expect(result.current.ids.size).toBe(300);
    act(() => result.current.clear());
    expect(result.current.ids.size).toBe(0);
  });
});
