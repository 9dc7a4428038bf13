import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { bestKnown, type BenchResult } from './bars.js';

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
  // The big ones come last in the list, and would be waited for at the end.
  const waiting = [...tasks.entries()].reverse();
  const work = async (): Promise<void> => {
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      const result = await runOne(task[1]);
      results[task[0]] = result;
      process.stderr.write(`${summary(result)}\n`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}

/** One line when a problem is done, for whoever waits. */
function summary(result: BenchResult): string {
  const { bench, ours, baselines, exact, peakMemoryMb } = result;
  const share = (score: number): string => ((score / bestKnown(result)) * 100).toFixed(2);
  const worst = share(Math.min(...ours.scores));
  const rival = share(Math.max(...baselines.flatMap(({ scores }) => scores)));
  const slowest = (Math.max(...ours.milliseconds) / 1000).toFixed(2);
  const known = exact === null ? 'best known' : 'optimum';
  return `${bench.name}: worst ${worst} %, best baseline ${rival} % of the ${known}, slowest ${slowest} s, ${peakMemoryMb} MB`;
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
