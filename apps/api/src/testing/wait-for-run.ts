import { setTimeout as wait } from 'node:timers/promises';
import { run as runSchema, type Run } from '@segue/shared/contracts/http';
import type { TestPerson } from './test-person.js';

const LIVE = new Set(['queued', 'running']);

/**
 * Waits until a run is over, and answers how it ended; throws when that takes longer than `seconds`. While a backup is
 * restored nobody is told.
 */
export async function waitForRun(person: TestPerson, runId: string, seconds = 30): Promise<Run> {
  for (let tries = 0; tries < seconds * 10; tries++) {
    const answer = await person.ask(`/api/runs/${runId}`);
    const run = answer.status === 503 ? undefined : runSchema.parse(await answer.json());
    if (run !== undefined && !LIVE.has(run.status)) return run;
    await wait(100);
  }
  throw new Error(`The run ${runId} was not over after ${seconds} s.`);
}

/** What follows from a run is queued a moment after it is over: this many looks in a row must find nothing. */
const QUIET_LOOKS = 8;

/** Waits until none of a person's runs is live, and none follows. */
export async function waitForQuiet(person: TestPerson, seconds = 30): Promise<void> {
  let quiet = 0;
  for (let tries = 0; tries < seconds * 10; tries++) {
    const { total } = (await (await person.ask('/api/runs?status=queued,running&limit=1')).json()) as {
      total: number;
    };
    quiet = total === 0 ? quiet + 1 : 0;
    if (quiet === QUIET_LOOKS) return;
    await wait(100);
  }
  throw new Error(`Something was still running after ${seconds} s.`);
}
