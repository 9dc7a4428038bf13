import type { EvolveDetail, EvolveResult } from '@segue/shared/contracts/jobs';

/** What a solver thread is started with. */
export interface SolverOrder {
  /** The problem as JSON text: reading thousands of tracks is work too. */
  readonly problemText: string;
  /** Worker threads for the islands; 1 keeps them in the solver's own. */
  readonly islandThreads: number;
  readonly islandEntry: string;
  /** One number in shared memory; anything but 0 means stop. */
  readonly stop: Int32Array;
}

export type FromSolver =
  | { readonly kind: 'generation'; readonly detail: EvolveDetail }
  | { readonly kind: 'solved'; readonly result: EvolveResult }
  | { readonly kind: 'refused'; readonly code: 'problem-invalid' | 'infeasible'; readonly message: string };
