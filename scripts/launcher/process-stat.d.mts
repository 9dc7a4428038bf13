export interface ProcessStat {
  /** A letter: Z for one that only waits to be collected. */
  readonly state: string;
  readonly parent: number;
  /** Hundredths of a second of processor time, of all its threads. */
  readonly ticks: number;
  /** The same of the children that it has seen end. */
  readonly endedChildrenTicks: number;
  /** Ticks from the start of the machine to its own. */
  readonly startedAt: string;
}

/** What Linux says of a process; undefined for one that is gone. */
export function statOf(pid: number | string): ProcessStat | undefined;
