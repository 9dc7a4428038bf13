import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import type { evolvePlaylistJob, EvolveDetail, JobContext, JobHandler } from '@segue/shared/contracts/jobs';
import { builtEntry, isDraining, TypedError } from '@segue/shared/node';
import { ProblemError } from '@segue/shared/domain/set-rules';
import { solveInThread } from './threads/solve-in-thread.js';

type EvolvePlaylist = typeof evolvePlaylistJob;

/** The part of the storage that this job needs. */
export interface ProblemStorage {
  /** @throws TypedError `not-found` */
  read(key: string): Promise<Readable>;
}

const ENTRIES = {
  solver: builtEntry(import.meta.url, './threads/solver-thread.js'),
  island: builtEntry(import.meta.url, './threads/island-thread.js'),
};

/**
 * Reads the problem from storage, evolves it in a thread of its own, and reports every generation.
 * A cancelled run returns the best so far; a worker that shuts down gives the job back.
 */
export function createEvolvePlaylistHandler({
  storage,
  islandThreads = 1,
}: {
  storage: ProblemStorage;
  islandThreads?: number;
}): JobHandler<EvolvePlaylist> {
  return async (context) => {
    const problemText = await readProblemText(storage, context);
    try {
      const result = await solveInThread(problemText, {
        entries: ENTRIES,
        islandThreads,
        signal: context.signal,
        onGeneration: (detail) => context.report(progressOf(detail), detail),
      });
      if (isDraining(context.signal)) throw context.signal.reason;
      return result;
    } catch (error) {
      if (error instanceof ProblemError) context.fail(error.code, error.message);
      throw error;
    }
  };
}

async function readProblemText(
  storage: ProblemStorage,
  context: JobContext<EvolvePlaylist>,
): Promise<string> {
  const { problemKey } = context.payload;
  try {
    return await text(await storage.read(problemKey));
  } catch (error) {
    if (!(error instanceof TypedError) || error.code !== 'not-found') throw error;
    return context.fail(
      'problem-missing',
      `The problem ${problemKey} is not in storage. Ask for the playlist again.`,
    );
  }
}

const progressOf = ({ generation, best }: EvolveDetail) => ({
  done: generation + 1,
  total: null,
  message: `Generation ${generation + 1}, best ${best.toFixed(3)}`,
});
