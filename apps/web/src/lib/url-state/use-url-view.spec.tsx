// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useUrlView } from './use-url-view';
import { list, text, type Fields } from './view-params';

const fields: Fields<{ readonly q: string; readonly genre: readonly string[] }> = { q: text, genre: list };

beforeEach(() => {
  vi.useFakeTimers();
  window.history.replaceState(null, '', '/library?q=dub');
});
afterEach(() => vi.useRealTimers());

describe('useUrlView', () => {
  it('begins with what the address says', () => {
    const { result } = renderHook(() => useUrlView(fields));
    expect(result.current.view).toEqual({ q: 'dub', genre: [] });
  });

  it('shows a typed letter at once and writes the address when the typing pauses', () => {
    const { result } = renderHook(() => useUrlView(fields));
    act(() => result.current.type({ q: 'dub o' }));
    expect(result.current.view.q).toBe('dub o');
    expect(window.location.search).toBe('?q=dub');
    act(() => vi.runAllTimers());
    expect(window.location.search).toBe('?q=dub+o');
  });

  it('makes a filter a step of its own, with what was typed before it', () => {
    const steps = window.history.length;
    const { result } = renderHook(() => useUrlView(fields));
    act(() => result.current.type({ q: 'deep' }));
    act(() => result.current.go({ genre: ['Reggae'] }));
    expect(window.location.search).toBe('?q=deep&genre=Reggae');
    expect(window.history.length).toBe(steps + 1);
  });

  it('follows the back button', () => {
    const { result } = renderHook(() => useUrlView(fields));
    act(() => {
      window.history.replaceState(null, '', '/library?q=before');
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    expect(result.current.view.q).toBe('before');
  });
});
