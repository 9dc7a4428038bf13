import type { View } from './view.js';

/**
 * The best change found so far around one place. Neighbourhoods overwrite it when they find a better one.
 * One object is used again and again, since millions are weighed a second.
 */
export interface Proposal {
  kind: 'none' | 'replace' | 'insert' | 'swap' | 'shift' | 'reverse';
  /** How much the score would rise; always above 0 once there is a proposal. */
  gain: number;
  /** First place concerned. */
  from: number;
  /** Second place concerned: the other end, the partner or the target. */
  to: number;
  /** Tracks in the segment of a shift. */
  span: number;
  /** Whether a shifted segment is turned round. */
  turned: boolean;
  /** Pool track of a replacement or insertion. */
  track: number;
}

export const emptyProposal = (): Proposal => ({
  kind: 'none',
  gain: 0,
  from: 0,
  to: 0,
  span: 1,
  turned: false,
  track: -1,
});

/** Gains below this share of the scale are rounding. */
const NO_GAIN = 1e-10;

export function resetProposal(proposal: Proposal, view: View): void {
  proposal.kind = 'none';
  proposal.gain = view.model.scale * NO_GAIN;
}
