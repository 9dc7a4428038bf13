import { describe, expect, it } from 'vitest';
import { nextSort, readSort } from './sort-order';

describe('sorting by columns', () => {
  it('goes up, down and off with each press', () => {
    const up = nextSort('', 'bpm', false);
    const down = nextSort(up, 'bpm', false);
    expect([up, down, nextSort(down, 'bpm', false)]).toEqual(['bpm', '-bpm', '']);
  });

  it('puts another column in its place', () => {
    expect(nextSort('-year,title', 'bpm', false)).toBe('bpm');
  });

  it('adds a column with Shift, turns it in its place, and takes it out', () => {
    expect(nextSort('-year', 'title', true)).toBe('-year,title');
    expect(nextSort('year,title', 'year', true)).toBe('-year,title');
    expect(nextSort('-year,title', 'year', true)).toBe('title');
  });

  it('reads what it writes', () => {
    expect(readSort('-year,title')).toEqual([
      { field: 'year', descending: true },
      { field: 'title', descending: false },
    ]);
  });
});
