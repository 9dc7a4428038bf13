import { moveSegment, reverse } from '../../engine/mutation.js';
import type { Proposal } from './proposal.js';
import { mostGivenBack, orderGain, type View } from './view.js';

/** Or-opt moves segments of up to three (Or, 1976). */
const LONGEST = 3;

/** Would up to three tracks beginning or ending here do better elsewhere, as they are or turned round? */
export function proposeShift(view: View, place: number, proposal: Proposal): void {
  const longest = Math.min(LONGEST, view.model.length - 1);
  for (let span = 1; span <= longest; span += 1) {
    tryShifts(view, place, span, proposal);
    if (span > 1) tryShifts(view, place - span + 1, span, proposal);
  }
}

/** Moves a segment out of, and back into, an order; its own inverse with `from` and `to` exchanged. */
export function shiftSegment(
  order: Int32Array,
  from: number,
  span: number,
  to: number,
  turned: boolean,
): void {
  moveSegment(order, from, span, to);
  if (turned) reverse(order, to, to + span - 1);
}

function tryShifts(view: View, from: number, span: number, proposal: Proposal): void {
  if (from < 0 || from + span > view.model.length) return;
  walk(view, from, span, false, 1, proposal);
  walk(view, from, span, false, -1, proposal);
  if (span === 1) return;
  walk(view, from, span, true, 1, proposal);
  walk(view, from, span, true, -1, proposal);
}

/**
 * Carries the segment step by step to one side. Each step lets one more track pass to the other side, so that the
 * gain of every target costs only a few cells: what leaving saves, what the passed tracks gain or lose by moving
 * over, and what arriving costs.
 */
function walk(
  view: View,
  from: number,
  span: number,
  turned: boolean,
  step: 1 | -1,
  proposal: Proposal,
): void {
  const { model, order, extras } = view;
  const { size, length, places, placesAreFree } = model;
  const head = order[turned ? from + span - 1 : from] as number;
  const tail = order[turned ? from : from + span - 1] as number;
  const leaving = leavingGain(view, from, span, turned);
  let passed = 0;
  for (let to = from + step; to >= 0 && to + span <= length; to += step) {
    const was = step === 1 ? to + span - 1 : to;
    const crossing = order[was] as number;
    if (!placesAreFree) {
      passed += places[(was - step * span) * size + crossing] as number;
      passed -= places[was * size + crossing] as number;
    }
    const before = step === 1 ? crossing : to > 0 ? (order[to - 1] as number) : -1;
    const after = step === -1 ? crossing : to + span < length ? (order[to + span] as number) : -1;
    let gain = leaving + passed + arrivalGain(view, before, after, head, tail);
    if (!placesAreFree) gain += placed(view, from, span, to, turned);
    const most = extras.none
      ? 0
      : mostGivenBack(view, from, from + span - 1) + mostGivenBack(view, to, to + span - 1);
    if (gain + most > proposal.gain) weigh(view, from, span, to, turned, gain, proposal);
  }
  view.effort += (5 + span) * (step === 1 ? length - from : from);
}

/** What it gains to open the joint between two tracks (-1 for none) for a segment. */
function arrivalGain({ model }: View, before: number, after: number, head: number, tail: number): number {
  const { size, joints } = model;
  let gain = 0;
  if (before >= 0) gain += joints[before * size + head] as number;
  if (after >= 0) gain += joints[tail * size + after] as number;
  if (before >= 0 && after >= 0) gain -= joints[before * size + after] as number;
  return gain;
}

/** What the segment's tracks are worth at their new places. */
function placed({ model, order }: View, from: number, span: number, to: number, turned: boolean): number {
  let worth = 0;
  for (let i = 0; i < span; i += 1) {
    const track = order[turned ? from + span - 1 - i : from + i] as number;
    worth += model.places[(to + i) * model.size + track] as number;
  }
  return worth;
}

/** What it gains to take the segment out and close the gap, with the joints inside it as they will be. */
function leavingGain({ model, order }: View, from: number, span: number, turned: boolean): number {
  const { size, length, joints, places } = model;
  const first = order[from] as number;
  const last = order[from + span - 1] as number;
  const before = from > 0 ? (order[from - 1] as number) : -1;
  const after = from + span < length ? (order[from + span] as number) : -1;
  let gain = 0;
  if (before >= 0) gain -= joints[before * size + first] as number;
  if (after >= 0) gain -= joints[last * size + after] as number;
  if (before >= 0 && after >= 0) gain += joints[before * size + after] as number;
  for (let place = from; place < from + span; place += 1) {
    const track = order[place] as number;
    gain -= places[place * size + track] as number;
    if (turned && place > from) {
      const previous = order[place - 1] as number;
      gain += (joints[track * size + previous] as number) - (joints[previous * size + track] as number);
    }
  }
  return gain;
}

function weigh(
  view: View,
  from: number,
  span: number,
  to: number,
  turned: boolean,
  plainGain: number,
  proposal: Proposal,
): void {
  const { order } = view;
  const low = Math.min(from, to);
  const high = Math.max(from, to) + span - 1;
  const make = (): void => shiftSegment(order, from, span, to, turned);
  const undo = (): void => unshift(order, from, span, to, turned);
  const gain = plainGain + orderGain(view, low, high, make, undo);
  if (gain <= proposal.gain) return;
  proposal.kind = 'shift';
  proposal.gain = gain;
  proposal.from = from;
  proposal.to = to;
  proposal.span = span;
  proposal.turned = turned;
}

function unshift(order: Int32Array, from: number, span: number, to: number, turned: boolean): void {
  if (turned) reverse(order, to, to + span - 1);
  moveSegment(order, to, span, from);
}
