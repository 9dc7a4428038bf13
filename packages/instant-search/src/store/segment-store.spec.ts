import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSchema } from '../schema/check-schema.js';
import { buildSegment } from '../segment/build-segment.js';
import { SegmentStore } from './segment-store.js';

const schema = checkSchema({ searchable: ['title'] });
const segmentOf = (ids: readonly string[]) => {
  return buildSegment(
    schema,
    ids.map((id) => ({ id, title: `title of ${id}` })),
  );
};

/** A store of four segments of three documents: 0-0, 0-1 … 3-2. */
function fullStore(): SegmentStore {
  const store = new SegmentStore(0);
  for (let segment = 0; segment < 4; segment++)
    store.add(segmentOf([0, 1, 2].map((at) => `${segment}-${at}`)));
  return store;
}

const living = (store: SegmentStore) => {
  return store.segments.flatMap(({ ids, alive }) => ids.filter((_, slot) => alive.has(slot)));
};

describe('SegmentStore', () => {
  it('keeps of documents of the same id the one written last', () => {
    const store = fullStore();
    store.add(segmentOf(['1-1', 'new']));
    expect(living(store)).toEqual([...living(fullStore()).filter((id) => id !== '1-1'), '1-1', 'new']);
  });

  it('merges without losing, reviving or moving a document, whatever dies or is written meanwhile', () => {
    const ids = fc.subarray(living(fullStore()));
    fc.assert(
      fc.property(ids, ids, ids, fc.nat(12), (before, struck, rewritten, steps) => {
        const store = fullStore();
        for (const id of before) store.strike(id);
        const merge = store.merge({ from: 1, to: 3 });
        for (let step = 0; step < steps; step++) merge.next();
        for (const id of struck) store.strike(id);
        if (rewritten.length > 0) store.add(segmentOf(rewritten));
        while (!merge.next().done);
        const gone = new Set([...before, ...struck, ...rewritten]);
        expect(living(store)).toEqual([...living(fullStore()).filter((id) => !gone.has(id)), ...rewritten]);
        for (const id of living(store)) expect(store.strike(id)).toBe(true);
        expect(living(store)).toEqual([]);
      }),
    );
  });

  it('takes small writes into the newest segment, unless that is being merged', () => {
    const store = new SegmentStore(10);
    store.add(segmentOf(['a']));
    store.add(segmentOf(['b']));
    expect(store.segments.length).toBe(1);
    const merge = store.merge({ from: 0, to: 1 });
    merge.next();
    store.add(segmentOf(['c']));
    expect(store.segments.length).toBe(2);
    while (!merge.next().done);
    expect(living(store)).toEqual(['a', 'b', 'c']);
  });
});
