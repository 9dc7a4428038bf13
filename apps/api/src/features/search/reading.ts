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
