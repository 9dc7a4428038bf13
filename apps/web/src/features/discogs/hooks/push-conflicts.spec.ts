import { describe, expect, it } from 'vitest';
import { conflictsOf } from './push-conflicts';

describe('records that a push left alone', () => {
  it('are read from the result of its run', () => {
    const conflict = { itemId: 'a', label: 'Timeless', message: 'Changed at Discogs meanwhile.' };
    expect(conflictsOf({ written: 2, conflicts: [conflict, { odd: true }] })).toEqual([conflict]);
  });

  it('are none before it has ended', () => {
    expect(conflictsOf(null)).toEqual([]);
  });
});
