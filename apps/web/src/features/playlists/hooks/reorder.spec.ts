import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, moved, type PlaylistItem } from './reorder';

const transition = { score: 0.8, sentence: '8A → 9A', pitchPercent: 1, terms: [] };
const item = (id: string, first = false) =>
  ({ track: { id }, seed: false, transition: first ? null : transition }) as unknown as PlaylistItem;
const items = [item('a', true), item('b'), item('c'), item('d')];

describe('a new order before the server has answered', () => {
  it('keeps the transitions between tracks that still follow each other', () => {
    const next = inOrder(items, ['c', 'd', 'a', 'b']);
    expect(next.map(({ track, transition: step }) => [track.id, step !== null])).toEqual([
      ['c', false],
      ['d', true],
      ['a', false],
      ['b', true],
    ]);
  });

  it('drops a track that is taken out, and the step over the gap', () => {
    const next = inOrder(items, ['a', 'c', 'd']);
    expect(next.map(({ transition: step }) => step !== null)).toEqual([false, false, true]);
  });
});

describe('moving one entry', () => {
  it('loses nothing and puts the entry where it was wanted', () => {
    const cases = fc.array(fc.integer(), { minLength: 1 }).chain((list) => {
      const place = fc.nat(list.length - 1);
      return fc.tuple(fc.constant(list), place, place);
    });
    fc.assert(
      fc.property(cases, ([list, from, to]) => {
        const next = moved(list, from, to);
        expect(next[to]).toBe(list[from]);
        expect(next.toSorted()).toEqual(list.toSorted());
      }),
    );
  });
});
