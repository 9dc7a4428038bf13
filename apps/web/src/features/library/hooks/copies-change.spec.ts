import { describe, expect, it } from 'vitest';
import { copiesChange, NO_CHANGE } from './copies-change';

describe('changing many copies', () => {
  it('leaves alone what is not filled in', () => {
    expect(copiesChange(NO_CHANGE)).toEqual({});
    expect(copiesChange({ ...NO_CHANGE, folder: ' Techno ', box: ' ' })).toEqual({ folder: 'Techno' });
  });

  it('gives and takes ratings', () => {
    expect(copiesChange({ ...NO_CHANGE, rating: '4' })).toEqual({ rating: 4 });
    expect(copiesChange({ ...NO_CHANGE, rating: 'none' })).toEqual({ rating: null });
  });
});
