import type { QuotaGroup } from '@segue/shared/domain/set-rules';
import type { Quotas } from './set-model.js';

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
