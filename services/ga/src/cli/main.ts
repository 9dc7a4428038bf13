import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { ProblemError } from '@segue/shared/domain/set-rules';
import { parseProblem } from '../playlist/read-problem.js';
import { scoreOrder } from '../playlist/score-order.js';
import { inThisThread } from '../playlist/search.js';
import { solve } from '../playlist/solve.js';
import { transitionMatrix } from '../playlist/transition-matrix.js';
import { threadedIslands } from '../threads/island-host.js';
import { readOrder } from './read-order.js';

const USAGE = `Usage: npm run ga -- solve problem.json [--islands 1..4] [--seed number]
       npm run ga -- score problem.json order.json
       npm run ga -- matrix problem.json
The answer is JSON on standard output. services/ga/README.md describes the files.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { islands: { type: 'string', default: '1' }, seed: { type: 'string' } },
});

async function main([command, problemFile, orderFile]: string[]): Promise<unknown> {
  if (problemFile === undefined) return undefined;
  const problem = parseProblem(await read(problemFile));
  if (command === 'matrix') return transitionMatrix(problem);
  if (command === 'score' && orderFile !== undefined)
    return scoreOrder(problem, readOrder(await read(orderFile)));
  if (command !== 'solve') return undefined;
  const randomSeed = values.seed === undefined ? problem.randomSeed : Number(values.seed);
  const threads = Number(values.islands);
  const entry = fileURLToPath(new URL('../threads/island-thread.js', import.meta.url));
  const host = threads > 1 ? threadedIslands(threads, entry) : inThisThread;
  return solve({ ...problem, randomSeed }, { now: () => performance.now(), host });
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new ProblemError('problem-invalid', `The file ${file} cannot be read: ${(error as Error).message}`);
  }
}

try {
  const answer = await main(positionals);
  if (answer === undefined) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
  } else {
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
} catch (error) {
  if (!(error instanceof ProblemError)) throw error;
  process.stderr.write(`${JSON.stringify({ code: error.code, message: error.message })}\n`);
  process.exitCode = 1;
}
