import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedTo, orderOf } from './table-layout';

const known = ['title', 'release', 'bpm', 'key', 'rating'];

describe('the order of columns', () => {
  it('holds every column once, whatever was remembered', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...known, 'gone', '')), (stored) => {
        const order = orderOf([...new Set(stored)].join(','), known);
        expect(order.toSorted()).toEqual(known.toSorted());
      }),
    );
  });

  it('puts a column that came later behind the one it comes after', () => {
    expect(orderOf('key,bpm,title', known)).toEqual(['key', 'rating', 'bpm', 'title', 'release']);
  });

  it('moves one column to the place of another and leaves the others in order', () => {
    const column = fc.constantFrom(...known);
    fc.assert(
      fc.property(column, column, (id, to) => {
        const moved = movedTo(known, id, to);
        expect(moved.indexOf(id)).toBe(known.indexOf(to));
        expect(moved.filter((other) => other !== id)).toEqual(known.filter((other) => other !== id));
      }),
    );
  });
});
