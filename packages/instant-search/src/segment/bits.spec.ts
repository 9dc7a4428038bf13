import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Bits } from './bits.js';

const size = 100;
const slots = fc.uniqueArray(fc.integer({ min: 0, max: size - 1 }));

function bitsOf(members: readonly number[]): Bits {
  const bits = Bits.none(size);
  for (const slot of members) bits.add(slot);
  return bits;
}

const ascending = (members: Iterable<number>) => [...members].sort((a, b) => a - b);

describe('Bits', () => {
  it('is a set', () => {
    fc.assert(
      fc.property(slots, slots, (a, b) => {
        const [one, other] = [bitsOf(a), bitsOf(b)];
        const inBoth = a.filter((slot) => b.includes(slot));
        expect([...one.slots()]).toEqual(ascending(a));
        expect(one.count()).toBe(a.length);
        expect(one.isEmpty()).toBe(a.length === 0);
        expect([...one.copy().keepOnly(other).slots()]).toEqual(ascending(inBoth));
        expect([...one.copy().addAll(other).slots()]).toEqual(ascending(new Set([...a, ...b])));
        expect([...Bits.none(size).addShared(one, other).slots()]).toEqual(ascending(inBoth));
        expect(one.copy().invert().count()).toBe(size - a.length);
        for (const slot of a) one.remove(slot);
        expect(one.isEmpty()).toBe(true);
      }),
    );
  });

  it.each([0, 1, 31, 32, 33])('holds all of %i slots and no more', (count) => {
    expect(Bits.all(count).count()).toBe(count);
  });
});
