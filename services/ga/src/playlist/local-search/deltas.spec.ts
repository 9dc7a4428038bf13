import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelShapes, randomModel, randomOrder } from '../../testing/random-model.js';
import { fullScore } from '../score.js';
import { applyProposal } from './apply.js';
import { createLocalSearch } from './descend.js';
import { proposeInsertion } from './insert.js';
import { emptyProposal, resetProposal } from './proposal.js';
import { proposeReplacement } from './replace.js';
import { proposeReversal } from './reverse.js';
import { proposeShift } from './shift.js';
import { proposeSwap } from './swap.js';
import { createView, loadOrder } from './view.js';

const cases = fc.record({ shape: modelShapes, orderSeed: fc.integer(), place: fc.nat() });

describe.each([
  ['replacement', proposeReplacement],
  ['insertion', proposeInsertion],
  ['swap', proposeSwap],
  ['shift', proposeShift],
  ['reversal', proposeReversal],
])('%s', (_, propose) => {
  it('gains exactly what the full scores differ by, and leaves the order alone until applied', () => {
    let proposed = 0;
    fc.assert(
      fc.property(cases, ({ shape, orderSeed, place }) => {
        const model = randomModel(shape);
        const view = createView(model);
        const before = randomOrder(model, orderSeed);
        loadOrder(view, before);
        const proposal = emptyProposal();
        resetProposal(proposal, view);
        propose(view, place % model.length, proposal);
        expect(view.order).toEqual(before);
        if (proposal.kind === 'none') return;
        proposed += 1;
        applyProposal(view, proposal, () => undefined);
        const gain = fullScore(model, view.extras, view.order) - fullScore(model, view.extras, before);
        expect(gain).toBeCloseTo(proposal.gain, 9);
        expect(gain).toBeGreaterThan(0);
        expect(new Set(view.order).size).toBe(model.length);
        view.order.forEach((track, at) => {
          expect(view.placeOf[track]).toBe(at);
        });
      }),
      { numRuns: 400 },
    );
    expect(proposed).toBeGreaterThan(40);
  });
});

describe('local search', () => {
  it('never makes an order worse, and keeps what must be in', () => {
    fc.assert(
      fc.property(cases, ({ shape, orderSeed }) => {
        const model = randomModel(shape);
        const { extras } = createView(model);
        const before = randomOrder(model, orderSeed);
        const after = before.slice();
        const search = createLocalSearch(model, Infinity);
        search.improve(after, [...after.keys()]);
        expect(fullScore(model, extras, after)).toBeGreaterThanOrEqual(fullScore(model, extras, before));
        expect(new Set(after).size).toBe(model.length);
        model.required.forEach((must, track) => {
          if (must === 1) expect(after).toContain(track);
        });
      }),
    );
  });
});
