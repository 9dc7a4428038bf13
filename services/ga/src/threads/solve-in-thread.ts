import { Worker } from 'node:worker_threads';
import type { EvolveDetail, EvolveResult } from '@segue/shared/contracts/jobs';
import { ProblemError } from '@segue/shared/domain/set-rules';
import type { FromSolver, SolverOrder } from './solver-messages.js';

export interface ThreadedSolve {
  /** Built files of the solver and the island thread. */
  readonly entries: { readonly solver: string; readonly island: string };
  readonly islandThreads: number;
  /** Aborted: the best so far is returned. */
  readonly signal: AbortSignal;
  readonly onGeneration: (detail: EvolveDetail) => void;
}

/**
 * Solves a problem (JSON text) in a worker thread, so that this event loop stays free.
 * The thread runs built files with plain Node, whatever flags this process was started with.
 * Throws `ProblemError` as `solve` does; any other error is a fault.
 */
export function solveInThread(problemText: string, options: ThreadedSolve): Promise<EvolveResult> {
  const { entries, islandThreads, signal, onGeneration } = options;
  const stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const order: SolverOrder = { problemText, islandThreads, islandEntry: entries.island, stop };
  const worker = new Worker(entries.solver, { workerData: order, execArgv: [] });
  const halt = (): void => void Atomics.store(stop, 0, 1);
  if (signal.aborted) halt();
  signal.addEventListener('abort', halt);
  return new Promise<EvolveResult>((resolve, reject) => {
    worker.on('message', (message: FromSolver) => {
      if (message.kind === 'generation') onGeneration(message.detail);
      if (message.kind === 'solved') resolve(message.result);
      if (message.kind === 'refused') reject(new ProblemError(message.code, message.message));
    });
    worker.on('error', reject);
    worker.on('exit', (code) =>
      reject(new Error(`The solver thread ended with code ${code} and no answer.`)),
    );
  }).finally(() => {
    signal.removeEventListener('abort', halt);
    void worker.terminate();
  });
}
