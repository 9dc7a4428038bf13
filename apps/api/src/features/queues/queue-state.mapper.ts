import type { QueueState } from '@segue/shared/contracts/http';
import type { JobContract } from '@segue/shared/contracts/jobs';
import type { Ended, Ending, Live } from './queue-figures.repository.js';

const bins = 12;

/** What is known of all kinds of job. */
export interface Figures {
  readonly live: readonly Live[];
  readonly ended: readonly Ended[];
  readonly course: readonly Ending[];
  readonly paused: ReadonlySet<string>;
  readonly deadLetters: ReadonlyMap<string, number>;
}

/** One kind of job for the page of queues; what nothing is known of is zero. */
export function toQueueState({ name: kind, title }: JobContract, figures: Figures): QueueState {
  const live = figures.live.find((one) => one.kind === kind);
  const ended = figures.ended.find((one) => one.kind === kind);
  return {
    ...{ kind, title, paused: figures.paused.has(kind) },
    queued: live?.queued ?? 0,
    running: live?.running ?? 0,
    oldestSeconds: live?.oldestSeconds ?? null,
    waitSeconds: notNegative(ended?.waitSeconds),
    runSeconds: notNegative(ended?.runSeconds),
    lastHour: ended?.lastHour ?? 0,
    failedToday: ended?.failedToday ?? 0,
    deadLetters: figures.deadLetters.get(kind) ?? 0,
    course: courseOf(kind, figures.course),
  };
}

function courseOf(kind: string, course: readonly Ending[]): number[] {
  const counts = Array.from({ length: bins }, () => 0);
  for (const ending of course)
    if (ending.kind === kind) counts[bins - 1 - Math.min(bins - 1, Math.max(0, ending.ago))] = ending.count;
  return counts;
}

/** The times of one run come of two processes, whose clocks may differ a little. */
const notNegative = (seconds: number | null | undefined) =>
  seconds === null || seconds === undefined ? null : Math.max(0, seconds);
