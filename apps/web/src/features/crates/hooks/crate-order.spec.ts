import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedBefore, shownOrder } from './crate-order';

describe('a track that is dragged', () => {
  it('takes the place of the one it is dropped on, and nothing else changes', () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(ids, fc.nat(), fc.nat(), (list, a, b) => {
        const [id = '', over = ''] = [list[a % list.length], list[b % list.length]];
        const moved = movedBefore(list, id, over);
        expect(moved.indexOf(id)).toBe(list.indexOf(over));
        expect(moved.filter((other) => other !== id)).toEqual(list.filter((other) => other !== id));
      }),
    );
  });

  it('shows at once where it goes', () => {
    const rows = ['a', 'b', 'c'].map((id) => ({ id }));
    expect(shownOrder(rows, null)).toEqual(rows);
    expect(shownOrder(rows, ['c', 'a', 'x'])).toEqual([{ id: 'c' }, { id: 'a' }]);
  });
});
