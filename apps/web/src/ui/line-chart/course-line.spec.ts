import { describe, expect, it } from 'vitest';
import { courseLine, spread } from './course-line';

describe('the course of a value over the set', () => {
  it('goes through the middle of each place, high values at the top', () => {
    expect(courseLine([0, 10, 5], 0, 10, 100)).toBe('M0.5 100h0L1.5 0L2.5 50');
  });

  it('leaves a gap where the value is not known, and a dot for a lone value', () => {
    expect(courseLine([0, null, 10], 0, 10, 100)).toBe('M0.5 100h0M2.5 0h0');
  });

  it('leaves room around what is known', () => {
    expect(spread([120, null, 130])).toEqual([119, 131]);
    expect(spread([null])).toEqual([0, 1]);
  });
});
