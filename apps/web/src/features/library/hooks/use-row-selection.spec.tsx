// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { SelectedRow } from './selection';
import { useRowSelection } from './use-row-selection';

/** Rows that are called by their number. */
const row = (index: number): SelectedRow => ({ id: `t${index}`, kind: 'track', releaseId: null });
const rowsBetween = (from: number, to: number) =>
  Promise.resolve(Array.from({ length: to - from + 1 }, (_, index) => row(from + index)));

describe('useRowSelection', () => {
  it('fetches the rows of a range, loaded or not', async () => {
    const { result } = renderHook(() => useRowSelection(rowsBetween));
    act(() => result.current.toggle(row(2), 2, false));
    act(() => result.current.toggle(row(5), 5, true));
    await waitFor(() => expect([...result.current.rows.keys()]).toEqual(['t2', 't3', 't4', 't5']));
  });

  it('selects all that match, and nothing again', async () => {
    const { result } = renderHook(() => useRowSelection(rowsBetween));
    await act(() => result.current.addRange(0, 299));
    expect(result.current.rows.size).toBe(300);
    act(() => result.current.clear());
    expect(result.current.rows.size).toBe(0);
  });
});
