import { describe, expect, it } from 'vitest';
import { NOTHING_SELECTED, rangeTo, toggled, withRange } from './selection';

describe('selecting rows', () => {
  it('takes a row in and out', () => {
    const one = toggled(NOTHING_SELECTED, 'a', 3);
    expect([...one.ids]).toEqual(['a']);
    expect([...toggled(one, 'a', 3).ids]).toEqual([]);
  });

  it('spans a range from the row touched last, in either direction', () => {
    const from = toggled(NOTHING_SELECTED, 'a', 5);
    expect(rangeTo(from, 9)).toEqual([5, 9]);
    expect(rangeTo(from, 2)).toEqual([2, 5]);
  });

  it('spans only the row itself when none was touched before', () => {
    expect(rangeTo(NOTHING_SELECTED, 4)).toEqual([4, 4]);
  });

  it('adds a range to what is selected and keeps growing from the same row', () => {
    const from = toggled(NOTHING_SELECTED, 'a', 5);
    const more = withRange(from, ['a', 'b', 'c']);
    expect([...more.ids]).toEqual(['a', 'b', 'c']);
    expect(more.anchor).toBe(5);
  });
});
