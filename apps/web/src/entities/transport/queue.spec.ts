import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlayItem } from './play-item';
import { cleared, moved, startQueue, withLast, withNext, without, type Queue } from './queue';

const item = (id: string): PlayItem => ({ id, title: id, subtitle: '', thumbUrl: null, href: '', src: id });
const items = fc.array(fc.constantFrom('a', 'b', 'c').map(item), { maxLength: 6 });
const queues = fc
  .tuple(fc.array(fc.constantFrom('a', 'b', 'c').map(item), { minLength: 1, maxLength: 8 }), fc.nat(9))
  .map(([list, index]) => startQueue(list, index));

const places = ({ queue }: Queue) => queue.map(({ place }) => place);
const playing = ({ queue, index }: Queue) => queue[index]?.place;
const sorted = (list: number[]) => [...list].sort((a, b) => a - b);

describe('the queue', () => {
  it('keeps every entry and what plays when it is put in another order', () => {
    fc.assert(
      fc.property(queues, fc.nat(9), fc.integer({ min: -1, max: 9 }), (queue, from, to) => {
        const after = moved(queue, from, to);
        expect(sorted(places(after))).toEqual(sorted(places(queue)));
        expect(playing(after)).toBe(playing(queue));
      }),
    );
  });

  it('is as before when an entry is moved there and back', () => {
    fc.assert(
      fc.property(queues, fc.nat(7), fc.nat(7), (queue, from, to) => {
        fc.pre(from < queue.queue.length && to < queue.queue.length);
        expect(moved(moved(queue, from, to), to, from)).toEqual(queue);
      }),
    );
  });

  it('takes more at the end or next, without touching what plays, and no place is given twice', () => {
    fc.assert(
      fc.property(queues, items, fc.constantFrom(withLast, withNext), (queue, more, add) => {
        const after = add(queue, more);
        expect(new Set(places(after)).size).toBe(queue.queue.length + more.length);
        expect(playing(after)).toBe(playing(queue));
        const first = add === withNext ? queue.index + 1 : queue.queue.length;
        expect(after.queue.slice(first, first + more.length).map(({ id }) => id)).toEqual(
          more.map(({ id }) => id),
        );
      }),
    );
  });

  it('loses one entry and goes on with what played, or with the next', () => {
    fc.assert(
      fc.property(queues, fc.nat(7), (queue, at) => {
        fc.pre(at < queue.queue.length);
        const after = without(queue, at);
        expect(places(after)).toEqual(places(queue).filter((_, other) => other !== at));
        const next = places(queue)[at + 1] ?? places(queue)[at - 1];
        expect(playing(after)).toBe(at === queue.index ? next : playing(queue));
      }),
    );
  });

  it('keeps only what plays when it is cleared', () => {
    fc.assert(
      fc.property(queues, (queue) => {
        expect(places(cleared(queue))).toEqual([playing(queue)]);
      }),
    );
  });
});
