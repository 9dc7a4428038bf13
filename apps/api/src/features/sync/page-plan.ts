import type { CollectionCopy, CollectionPage } from '../../adapters/catalogues/index.js';
import { planCopy, type CopyPlan, type StoredCopy } from './copy-plan.js';
import { saidCopy, type AccountNames, type SaidCopy } from './said-copy.js';

/** One copy of a page, and what it means here. */
export interface PlannedCopy {
  readonly copy: CollectionCopy;
  readonly said: SaidCopy;
  /** Null where the release is not here yet (a dry run makes none). */
  readonly releaseId: string | null;
  readonly plan: CopyPlan;
}

/**
 * What each copy of a page means.
 * @param ids releases by their number at Discogs
 * @param stored the person's copies of those, and all with an instance of this page
 */
export function planPage(
  page: CollectionPage,
  names: AccountNames,
  ids: ReadonlyMap<number, string>,
  stored: readonly StoredCopy[],
): PlannedCopy[] {
  const byInstance = new Map(stored.map((copy) => [copy.discogsInstance, copy]));
  const taken = new Set<string>();
  return page.copies.map((copy) => {
    const said = saidCopy(copy, names);
    const releaseId = ids.get(copy.release.discogsId) ?? null;
    const known = byInstance.get(copy.instanceId);
    const candidates = known === undefined ? stored.filter((one) => one.releaseId === releaseId) : [known];
    const plan: CopyPlan =
      releaseId === null ? { action: 'create' } : planCopy(said, releaseId, candidates, taken);
    if (plan.action !== 'create') taken.add(plan.copy.id);
    return { copy, said, releaseId, plan };
  });
}

/** Copies of one release are counted from 1: gives out the next number behind those that are there. */
export class CopyPlaces {
  private readonly last = new Map<string, number>();

  constructor(stored: readonly StoredCopy[]) {
    for (const { releaseId, copy } of stored)
      this.last.set(releaseId, Math.max(copy, this.last.get(releaseId) ?? 0));
  }

  next(releaseId: string): number {
    const place = (this.last.get(releaseId) ?? 0) + 1;
    this.last.set(releaseId, place);
    return place;
  }
}
