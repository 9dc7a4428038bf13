import { Worker } from 'node:worker_threads';
import type { Island, IslandReport } from '../engine/islands.js';
import type { IslandHost } from '../playlist/search.js';
import type { IslandRecipe } from '../playlist/set-island.js';
import type { FromIslandThread, ToIslandThread } from './island-messages.js';

interface Waiting {
  readonly resolve: (report: IslandReport<Int32Array>) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Spreads islands over `threads` worker threads that run the built file `entry`. The models lie in shared memory, so
 * only orders travel. A thread that dies fails the step that waits for it.
 */
export function threadedIslands(threads: number, entry: string): IslandHost {
  let workers: Worker[] = [];
  return {
    open(recipes) {
      const waiting = new Map<number, Waiting>();
      workers = Array.from({ length: Math.min(threads, recipes.length) }, () => startWorker(entry, waiting));
      workers.forEach((worker, index) => {
        tell(worker, {
          kind: 'open',
          recipes: recipes.filter((_, number) => number % workers.length === index),
        });
      });
      return recipes.map((recipe) =>
        remoteIsland(recipe, workers[recipe.number % workers.length] as Worker, waiting),
      );
    },
    close() {
      for (const worker of workers) void worker.terminate();
      workers = [];
    },
  };
}

function startWorker(entry: string, waiting: Map<number, Waiting>): Worker {
  const worker = new Worker(entry, { execArgv: [] });
  worker.on('message', ({ number, report }: FromIslandThread) => waiting.get(number)?.resolve(report));
  worker.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error);
  });
  return worker;
}

const remoteIsland = (
  { number }: IslandRecipe,
  worker: Worker,
  waiting: Map<number, Waiting>,
): Island<Int32Array> => ({
  step: (immigrants) =>
    new Promise((resolve, reject) => {
      waiting.set(number, { resolve, reject });
      tell(worker, { kind: 'step', number, immigrants });
    }),
});

const tell = (worker: Worker, message: ToIslandThread): void => worker.postMessage(message);
