import type { Spin } from '@segue/shared/contracts/http';

/** What was played on one day in one session. */
export interface SpinGroup {
  /** The day in the reader's own time zone, as "2026-11-20". */
  readonly day: string;
  readonly session: string;
  readonly spins: readonly Spin[];
}

/** Newest first, as they come; a new group begins where the day or the session changes. */
export function groupSpins(spins: readonly Spin[]): SpinGroup[] {
  const groups: (SpinGroup & { spins: Spin[] })[] = [];
  for (const spin of spins) {
    const day = dayOf(spin.playedAt);
    const last = groups.at(-1);
    if (last?.day === day && last.session === spin.session) last.spins.push(spin);
    else groups.push({ day, session: spin.session, spins: [spin] });
  }
  return groups;
}

/** The Swedish way of writing a day is that of ISO 8601, in local time. */
const dayOf = (timestamp: string): string => new Date(timestamp).toLocaleDateString('sv-SE');
