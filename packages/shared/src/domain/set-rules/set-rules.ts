import { resolveHardRules, type HardRules } from './hard-rules.js';
import { checkPhases } from './phases.js';
import { checkBpmOfPins, checkNeverPins, checkPairs, checkSeedsInPhases } from './plain-clashes.js';
import { quotaGroups, type QuotaGroup } from './quotas.js';
import type { RuleTrack, SetWishes } from './wishes.js';

/** The hard rules of a set, looked up in its pool. */
export interface SetRules<Track extends RuleTrack> {
  readonly hard: HardRules<Track>;
  readonly quotas: readonly QuotaGroup[];
}

/**
 * Looks the rules of a set up and finds what collides on its face, before anything is searched.
 * Throws `ProblemError` with a sentence that names both.
 */
export function resolveSetRules<Track extends RuleTrack>(wishes: SetWishes<Track>): SetRules<Track> {
  const hard = resolveHardRules(wishes);
  checkPhases(wishes, hard);
  checkSeedsInPhases(wishes, hard);
  checkPairs(wishes, hard);
  checkNeverPins(wishes, hard);
  checkBpmOfPins(wishes, hard);
  return { hard, quotas: quotaGroups(wishes, hard) };
}
