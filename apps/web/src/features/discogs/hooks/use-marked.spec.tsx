// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useMarked } from './use-marked';

const open = (all: string[]) => renderHook(({ ids }) => useMarked(ids), { initialProps: { ids: all } });

describe('rows that are ticked', () => {
  it('are ticked and unticked one by one', () => {
    const { result } = open(['a', 'b', 'c']);
    act(() => result.current.toggle('c'));
    act(() => result.current.toggle('a'));
    expect(result.current.ids).toEqual(['a', 'c']);
    act(() => result.current.toggle('c'));
    expect(result.current.ids).toEqual(['a']);
  });

  it('are all ticked at once, and none when all are', () => {
    const { result } = open(['a', 'b']);
    act(() => result.current.toggle('b'));
    act(() => result.current.toggleAll());
    expect(result.current.ids).toEqual(['a', 'b']);
    act(() => result.current.toggleAll());
    expect(result.current.ids).toEqual([]);
  });

  it('are forgotten when they have left the list', () => {
    const { result, rerender } = open(['a', 'b']);
    act(() => result.current.toggleAll());
    rerender({ ids: ['b', 'c'] });
    expect(result.current.ids).toEqual(['b']);
  });
});
