import { artistKeys, labelKey } from '../mixing/index.js';
import type { HardRules } from './hard-rules.js';
import { collision, ProblemError } from './problem-error.js';
import { selects } from './selector.js';
import type { Quota, RuleTrack, SetWishes } from './wishes.js';

/** One counted group of the pool's tracks. */
export interface QuotaGroup {
  readonly name: string;
  readonly tracks: readonly number[];
  readonly min: number;
  readonly max: number;
}

/** The groups that can bind at all. Throws `ProblemError` when one collides with seeds, length or pool. */
export function quotaGroups(wishes: SetWishes, rules: HardRules): QuotaGroup[] {
  const groups = wishes.quotas
    .flatMap((quota) => ('each' in quota ? eachGroups(quota, rules.pool) : [oneGroup(quota, rules.pool)]))
    .filter((group) => group.min > 0 || group.max < Math.min(group.tracks.length, rules.length.tracks));
  for (const group of groups) checkGroup(group, rules);
  return groups;
}

function oneGroup(quota: Extract<Quota, { of: unknown }>, pool: readonly RuleTrack[]): QuotaGroup {
  const min = quota.min ?? 0;
  const max = quota.max ?? Number.MAX_SAFE_INTEGER;
  if (min > max) {
    throw new ProblemError(
      'problem-invalid',
      `The quota ${quota.name} asks for at least ${min} and at most ${max}.`,
    );
  }
  return { name: quota.name, tracks: indexesOf(pool, (track) => selects(quota.of, track)), min, max };
}

function eachGroups(quota: Extract<Quota, { each: unknown }>, pool: readonly RuleTrack[]): QuotaGroup[] {
  const members = new Map<string, number[]>();
  pool.forEach((track, index) => {
    for (const value of valuesOf(quota.each, track))
      members.set(value, [...(members.get(value) ?? []), index]);
  });
  return [...members].map(([value, tracks]) => ({
    name: `${quota.name} (${value})`,
    tracks,
    min: 0,
    max: quota.max,
  }));
}

function valuesOf(each: Extract<Quota, { each: unknown }>['each'], track: RuleTrack): readonly string[] {
  switch (each) {
    case 'artist':
      return artistKeys(track);
    case 'label':
      return [labelKey(track)].filter((label) => label !== null);
    case 'release':
      return track.releaseId === null ? [] : [track.releaseId];
    case 'crate':
      return track.crates;
  }
}

const indexesOf = (pool: readonly RuleTrack[], wanted: (track: RuleTrack) => boolean): number[] =>
  pool.flatMap((track, index) => (wanted(track) ? [index] : []));

function checkGroup(group: QuotaGroup, rules: HardRules): void {
  const must = group.tracks.filter((track) => rules.required.has(track)).length;
  const quota = `The quota ${group.name}`;
  if (must > group.max) {
    throw collision(
      `${quota}, at most ${group.max}`,
      `the seeds and pins, ${must} of which it counts`,
      'Raise the quota or take seeds out.',
    );
  }
  if (group.min > group.tracks.length) {
    throw collision(
      `${quota}, at least ${group.min}`,
      `the pool, which has ${group.tracks.length} such tracks`,
      'Lower the quota or widen the pool.',
    );
  }
  if (group.min > rules.length.tracks - (rules.required.size - must)) {
    throw collision(
      `${quota}, at least ${group.min}`,
      `the length of ${rules.length.tracks} tracks with its seeds`,
      'Lower the quota or make the set longer.',
    );
  }
}
