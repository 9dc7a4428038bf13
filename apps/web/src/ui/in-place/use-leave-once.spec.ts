// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useLeaveOnce } from './use-leave-once';

describe('leaving a field that is edited in place', () => {
  it('keeps it once, though the field is blurred as it goes away', () => {
    const [close, keep] = [vi.fn(), vi.fn()];
    const { result } = renderHook(() => useLeaveOnce(close));
    result.current(keep);
    result.current(keep);
    expect([keep.mock.calls.length, close.mock.calls.length]).toEqual([1, 1]);
  });

  it('does not keep it by the blur that follows Escape', () => {
    const keep = vi.fn();
    const { result } = renderHook(() => useLeaveOnce(() => undefined));
    result.current();
    result.current(keep);
    expect(keep).not.toHaveBeenCalled();
  });
});
