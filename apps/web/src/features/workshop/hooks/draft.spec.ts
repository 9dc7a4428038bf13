import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftHistory, startHistory, withInserted, withMoved, type DraftAction, type History } from './draft';

const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { minLength: 1 });
const change: fc.Arbitrary<DraftAction> = fc.oneof(
  ids.map((trackIds): DraftAction => ({ type: 'change', to: { trackIds } })),
  fc.double({ min: 1, max: 10, noNaN: true }).map((value): DraftAction => ({
    type: 'change',
    merge: 'target',
    to: { target: [{ at: 0, value }] },
  })),
);
const begin = startHistory({ trackIds: ['a'], locked: [], target: null });
const times = (count: number, action: DraftAction, from: History): History =>
  Array.from({ length: count }).reduce<History>((history) => draftHistory(history, action), from);

describe('undo and redo', () => {
  it('go all the way back and forth, whatever was changed', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
        const done = changes.reduce(draftHistory, begin);
        const steps = done.past.length;
        const back = times(steps, { type: 'undo' }, done);
        expect(back.now).toEqual(begin.now);
        expect(times(steps, { type: 'redo' }, back).now).toEqual(done.now);
      }),
    );
  });

  it('take a drag for one step, and a second drag for another', () => {
    const drag = (value: number): DraftAction => ({
      type: 'change',
      merge: 'target',
      to: { target: [{ at: 0, value }] },
    });
    const done = [drag(2), drag(3), { type: 'settle' } as const, drag(4), drag(5)].reduce(
      draftHistory,
      begin,
    );
    expect(done.past).toHaveLength(2);
    expect(draftHistory(done, { type: 'undo' }).now.target).toEqual([{ at: 0, value: 3 }]);
  });
});

describe('moving and putting in', () => {
  it('keep every track once', () => {
    fc.assert(
      fc.property(ids, fc.nat(9), fc.nat(9), (list, from, to) => {
        expect(withMoved(list, from, to).toSorted()).toEqual(list.toSorted());
        expect(new Set(withInserted(list, 'x', to)).size).toBe(list.length + 1);
        expect(withInserted(list, list[0] ?? '', to)).toEqual(list);
      }),
    );
  });
});
