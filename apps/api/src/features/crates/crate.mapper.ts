import type { Crate, CrateSummary } from '@segue/shared/contracts/http';
import type { StoredCrate } from './crates.repository.js';

/** What a smart crate's rule comes to now. */
export interface RuleOutcome {
  readonly tracks: number;
  readonly thumbUrls: readonly string[];
  readonly problems: readonly string[];
}

/** @param outcome of a smart crate; null for a plain one, which says itself what it holds */
export function toSummary(stored: StoredCrate, outcome: RuleOutcome | null): CrateSummary {
  const { id, name, rule, createdAt, updatedAt } = stored;
  const { tracks, thumbUrls } = outcome ?? stored;
  return {
    ...{ id, name, tracks, kind: rule === null ? 'plain' : 'smart' },
    thumbUrls: [...thumbUrls],
    problems: [...(outcome?.problems ?? [])],
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}

export function toCrate(summary: CrateSummary, { rule }: StoredCrate, trackIds: readonly string[]): Crate {
  return { ...summary, rule, trackIds: [...trackIds] };
}
