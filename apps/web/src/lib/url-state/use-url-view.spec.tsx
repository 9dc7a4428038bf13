// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { SearchParamsContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime.js';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useUrlView } from './use-url-view';
import { list, text, type Fields } from './view-params';

const fields: Fields<{ readonly q: string; readonly genre: readonly string[] }> = { q: text, genre: list };
let address = '';

/** Next hands the address down; here the test does. */
const Address = ({ children }: { readonly children: ReactNode }) => (
  <SearchParamsContext value={new URLSearchParams(address)}>{children}</SearchParamsContext>
);

function open(search: string) {
  address = search;
  window.history.replaceState(null, '', `/library${search}`);
  const hook = renderHook(() => useUrlView(fields), { wrapper: Address });
  const navigate = (next: string) => {
    address = next;
    hook.rerender();
  };
  return { shown: () => hook.result.current.view, ...hook.result.current, navigate };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('useUrlView', () => {
  it('begins with what the address says', () => {
    expect(open('?q=dub').shown()).toEqual({ q: 'dub', genre: [] });
  });

  it('shows a typed letter at once and writes the address when the typing pauses', () => {
    const { type, shown } = open('?q=dub');
    act(() => type({ q: 'dub o' }));
    expect(shown().q).toBe('dub o');
    expect(window.location.search).toBe('?q=dub');
    act(() => {
      vi.runAllTimers();
    });
    expect(window.location.search).toBe('?q=dub+o');
  });

  it('writes what was typed at once when the field is left, so that a link can be followed', () => {
    const { type } = open('');
    act(() => type({ q: 'kiba' }));
    expect(window.location.search).toBe('');
    act(() => {
      document.body.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    });
    expect(window.location.search).toBe('?q=kiba');
    window.history.pushState(null, '', '/tracks/1');
    act(() => {
      vi.runAllTimers();
    });
    expect(window.location.pathname).toBe('/tracks/1');
  });

  it('makes a filter a step of its own, with what was typed before it', () => {
    const { type, go } = open('');
    const steps = window.history.length;
    act(() => type({ q: 'deep' }));
    act(() => go({ genre: ['Reggae'] }));
    expect(window.location.search).toBe('?q=deep&genre=Reggae');
    expect(window.history.length).toBe(steps + 1);
  });

  it('follows a link or the back button', () => {
    const { navigate, shown } = open('?q=dub');
    navigate('?q=before');
    expect(shown().q).toBe('before');
  });

  it('is not thrown back by the late news of its own earlier letters', () => {
    const { type, navigate, shown } = open('');
    act(() => type({ q: 'a' }));
    act(() => {
      vi.runAllTimers();
    });
    act(() => type({ q: 'ab' }));
    navigate('?q=a');
    expect(shown().q).toBe('ab');
  });
});
