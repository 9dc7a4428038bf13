import type { Condition, QueryProblem } from '@segue/shared/domain/query';
import type { Own } from '../../access/index.js';
import type { TrackFilterNode } from '../../adapters/search-index/search-index.port.js';
import type { OwnCrate } from './own-crates.repository.js';

/** In whose eyes, and among what, a query is read. */
export interface Reading {
  readonly viewer: Own;
  /** Whose documents are searched. */
  readonly audiences: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Asked for only where a crate is named, and once. */
  readonly crates: () => Promise<readonly OwnCrate[]>;
  /** Smart crates that are being read around this, the outermost first. */
  readonly within: readonly OwnCrate[];
  /** How much may still be looked up: one object for a query and all crates that it leads to. */
  readonly budget: { left: number };
}

/** What one query may look up: a name or a query of a rule costs one. */
export const BUDGET = 300;
/** Scoring a whole library against a track. */
export const MIX_COST = 30;
export const TOO_MUCH = 'This asks for too much at once. Leave some of it out.';

/** Whether there is enough left: crates of crates of crates, or a thousand names, must not keep everybody waiting. */
export function spend({ budget }: Reading, cost: number): boolean {
  budget.left -= cost;
  return budget.left >= 0;
}

export type NamesCondition = Extract<Condition, { kind: 'names' }>;

/** A condition as a filter; `problem` says what of it cannot be meant, and `node` is null where none of it can. */
export interface Meant {
  readonly node: TrackFilterNode | null;
  readonly problem?: string;
}

/** What a query comes to. */
export interface Understood {
  readonly nodes: readonly TrackFilterNode[];
  readonly problems: readonly QueryProblem[];
}

/** A list of what is asked for once, at the first time. */
export function once<Value>(ask: () => Promise<Value>): () => Promise<Value> {
  let asked: Promise<Value> | undefined;
  return () => (asked ??= ask());
}
