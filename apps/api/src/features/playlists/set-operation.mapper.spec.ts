import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateRequest, setOperation } from '@segue/shared/contracts/http';
import { mixTrack } from '@segue/shared/domain/mixing';
import { operationRequest, proposedOrder } from './set-operation.mapper.js';

const ids = Array.from({ length: 12 }, (_, i) => `018f2f6e-0000-7000-8000-${String(i).padStart(12, '0')}`);
const draft = fc
  .shuffledSubarray(ids, { minLength: 2 })
  .chain((trackIds) => fc.record({ trackIds: fc.constant(trackIds), keep: fc.subarray(trackIds) }));
const made = generateRequest.parse({ length: 3, seeds: [ids[0]], pool: { genre: ['Electronic'] } });
const tracksOf = (trackIds: readonly string[]) =>
  trackIds.map((id, index) => mixTrack({ id, bpm: 120 + index, energy: 5 }));

describe('an operation as a request', () => {
  it.each(['more', 'rest', 'reorder', 'extend', 'bridge'] as const)(
    '%s is one that the contract takes',
    (kind) => {
      fc.assert(
        fc.property(draft, (what) => {
          const operation = setOperation.parse({ kind, ...what, by: 3, after: 1, tracks: 2 });
          const request = operationRequest(made, operation, tracksOf(what.trackIds));
          expect(generateRequest.safeParse(request).success).toBe(true);
          expect(request.pool).toEqual(made.pool);
          const pinned = new Map(request.pins.map((pin) => [pin.trackId, pin.position]));
          if (kind === 'rest' || kind === 'reorder') {
            expect([...pinned.keys()].sort()).toEqual([...what.keep].sort());
            for (const [id, position] of pinned) expect(what.trackIds[position - 1]).toBe(id);
          }
          if (kind === 'more') expect(request.seeds.slice().sort()).toEqual([...what.keep].sort());
          if (kind === 'extend') expect(request.pins).toHaveLength(what.trackIds.length);
        }),
      );
    },
  );

  it('follows the course of the set when more like it is asked for, unless a curve was', () => {
    const operation = setOperation.parse({ kind: 'more', trackIds: ids.slice(0, 3) });
    expect(operationRequest(made, operation, tracksOf(ids.slice(0, 3))).bpmCurve).toEqual([
      { at: 0, bpm: 120 },
      { at: 0.5, bpm: 121 },
      { at: 1, bpm: 122 },
    ]);
    const flat = { template: 'flat' as const, low: 118, high: 122 };
    expect(operationRequest({ ...made, bpmCurve: flat }, operation, []).bpmCurve).toEqual(flat);
  });

  it('puts a bridge in where it was asked for', () => {
    const [a, b, c] = ids as [string, string, string];
    const operation = setOperation.parse({ kind: 'bridge', trackIds: [a, b, c], after: 2, tracks: 1 });
    expect(proposedOrder(operation, [b, 'x', c])).toEqual([a, b, 'x', c]);
  });
});
