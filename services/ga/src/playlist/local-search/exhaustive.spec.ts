import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveSegment, reverse } from '../../engine/mutation.js';
import { modelShapes, randomModel, randomOrder } from '../../testing/random-model.js';
import { fullScore } from '../score.js';
import type { SetModel } from '../set-model.js';
import { proposeInsertion } from './insert.js';
import { emptyProposal, resetProposal } from './proposal.js';
import { proposeReplacement } from './replace.js';
import { proposeReversal } from './reverse.js';
import { shiftSegment, proposeShift } from './shift.js';
import { exchange, proposeSwap } from './swap.js';
import { createView, loadOrder } from './view.js';

const cases = fc.record({ shape: modelShapes, orderSeed: fc.integer(), at: fc.nat() });

type Changed = (order: Int32Array) => void;

const each = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

const poolOf = ({ size }: SetModel, order: Int32Array): number[] =>
  each(size).filter((track) => !order.includes(track));

/** Every change of a kind around a place, the long way. */
const kinds: [
  string,
  typeof proposeSwap,
  (model: SetModel, order: Int32Array, place: number) => Changed[],
][] = [
  [
    'replacement',
    proposeReplacement,
    (model, order, place) =>
      model.required[order[place] as number] === 1
        ? []
        : poolOf(model, order).map((track) => (changed) => (changed[place] = track)),
  ],
  [
    'insertion',
    proposeInsertion,
    (model, order, place) =>
      each(model.length)
        .filter((leaving) => leaving !== place && Math.abs(leaving - place) <= 2)
        .filter((leaving) => model.required[order[leaving] as number] === 0)
        .flatMap((leaving) =>
          poolOf(model, order).map((track) => (changed: Int32Array) => {
            moveSegment(changed, leaving, 1, place);
            changed[place] = track;
          }),
        ),
  ],
  [
    'swap',
    proposeSwap,
    ({ length }, _, place) => each(length).map((other) => (changed) => exchange(changed, place, other)),
  ],
  [
    'shift',
    proposeShift,
    ({ length }, _, place) =>
      [1, 2, 3].flatMap((span) =>
        [place, place - span + 1]
          .filter((from) => from >= 0 && from + span <= length)
          .flatMap((from) =>
            each(length - span + 1)
              .filter((to) => to !== from)
              .flatMap((to) =>
                [false, span > 1].map(
                  (turned): Changed =>
                    (changed) =>
                      shiftSegment(changed, from, span, to, turned),
                ),
              ),
          ),
      ),
  ],
  [
    'reversal',
    proposeReversal,
    ({ length }, _, place) =>
      each(length).map(
        (other) => (changed) => reverse(changed, Math.min(place, other), Math.max(place, other)),
      ),
  ],
];

describe.each(kinds)('%s', (_, propose, changes) => {
  it('misses no change that gains more, however early it stops looking', () => {
    fc.assert(
      fc.property(cases, ({ shape, orderSeed, at }) => {
        const model = randomModel(shape);
        const view = createView(model);
        const order = randomOrder(model, orderSeed);
        const place = at % model.length;
        loadOrder(view, order);
        const proposal = emptyProposal();
        resetProposal(proposal, view);
        propose(view, place, proposal);
        const before = fullScore(model, view.extras, order);
        const gains = changes(model, order, place).map((change) => {
          const changed = order.slice();
          change(changed);
          return fullScore(model, view.extras, changed) - before;
        });
        const most = Math.max(0, ...gains);
        expect(proposal.kind === 'none' ? 0 : proposal.gain).toBeCloseTo(most, 8);
      }),
      { numRuns: 300 },
    );
  });
});
