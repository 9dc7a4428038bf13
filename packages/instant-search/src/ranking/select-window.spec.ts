import fc from 'fast-check';
import { expect, it } from 'vitest';
import { selectWindow } from './select-window.js';

it('shows the same rows as sorting everything and cutting the page out', () => {
  const keys = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 300 });
  fc.assert(
    fc.property(keys, fc.nat(320), fc.nat(50), (keyOf, from, length) => {
      const order = (a: number, b: number) => keyOf[a] - keyOf[b] || a - b;
      const rows = Int32Array.from(keyOf, (_, row) => row);
      const expected = [...rows].sort(order).slice(from, from + length);
      expect([...selectWindow(rows, order, from, from + length)]).toEqual(expected);
    }),
  );
});
