import type { ProblemTrack, TracksProblem } from '@segue/shared/contracts/jobs';
import { artistKeys, labelKey } from '@segue/shared/domain/mixing';
import type { HardRules } from './hard-rules.js';
import { collision, ProblemError } from './problem-error.js';
import { selects } from './selector.js';
import type { Quotas } from './set-model.js';

/** One counted group of the pool's tracks. */
export interface QuotaGroup {
  readonly name: string;
  readonly tracks: readonly number[];
  readonly min: number;
  readonly max: number;
}

type Quota = TracksProblem['quotas'][number];

/** The groups that can bind at all. Throws `ProblemError` when one collides with seeds, length or pool. */
export function quotaGroups(problem: TracksProblem, rules: HardRules): QuotaGroup[] {
  const groups = problem.quotas
    .flatMap((quota) => ('each' in quota ? eachGroups(quota, rules.pool) : [oneGroup(quota, rules.pool)]))
    .filter((group) => group.min > 0 || group.max < Math.min(group.tracks.length, rules.length.tracks));
  for (const group of groups) checkGroup(group, rules);
  return groups;
}

function oneGroup(quota: Extract<Quota, { of: unknown }>, pool: readonly ProblemTrack[]): QuotaGroup {
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

function eachGroups(quota: Extract<Quota, { each: unknown }>, pool: readonly ProblemTrack[]): QuotaGroup[] {
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

function valuesOf(each: Extract<Quota, { each: unknown }>['each'], track: ProblemTrack): string[] {
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

const indexesOf = (pool: readonly ProblemTrack[], wanted: (track: ProblemTrack) => boolean): number[] =>
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

/** The groups as the solver counts them, for a choice `considered` of the pool. */
export function compileQuotas(groups: readonly QuotaGroup[], considered: readonly number[]): Quotas | null {
  if (groups.length === 0) return null;
  const groupsOf = new Map<number, number[]>();
  groups.forEach((group, number) => {
    for (const track of group.tracks) groupsOf.set(track, [...(groupsOf.get(track) ?? []), number]);
  });
  const lists = considered.map((track) => groupsOf.get(track) ?? []);
  const starts = new Int32Array(considered.length + 1);
  lists.forEach((list, index) => (starts[index + 1] = (starts[index] as number) + list.length));
  const most = 0x7fff_ffff;
  return {
    min: Int32Array.from(groups, (group) => group.min),
    max: Int32Array.from(groups, (group) => Math.min(group.max, most)),
    starts,
    groups: Int32Array.from(lists.flat()),
  };
}
