import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { BenchResult } from './bars.js';

/** What one process of the benchmark is told. */
export interface BenchTask {
  readonly name: string;
  readonly library: string | null;
  readonly seeds: number;
  readonly baselineSeeds: number;
}

const AT_ONCE = Math.min(2, availableParallelism());
const PROCESS = fileURLToPath(new URL('./one-problem.js', import.meta.url));

/**
 * Each problem in a process of its own, so that its memory is its own and no garbage of another slows it down; two at a
 * time, since times are processor time. The results come in the order of the tasks.
 */
export async function runApart(tasks: readonly BenchTask[]): Promise<BenchResult[]> {
  const results: BenchResult[] = [];
  const waiting = [...tasks.entries()];
  const work = async (): Promise<void> => {
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      process.stderr.write(`${task[1].name} …\n`);
      results[task[0]] = await runOne(task[1]);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}

async function runOne(task: BenchTask): Promise<BenchResult> {
  const child = fork(PROCESS, [JSON.stringify(task)]);
  const told: BenchResult[] = [];
  child.on('message', (message) => told.push(message as BenchResult));
  const [code] = (await once(child, 'exit')) as [number | null];
  const [result] = told;
  if (!result) throw new Error(`The process of "${task.name}" ended with ${code} and no result.`);
  return result;
}
