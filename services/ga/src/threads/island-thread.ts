import { parentPort } from 'node:worker_threads';
import { createSetIsland } from '../playlist/set-island.js';
import type { Island } from '../engine/islands.js';
import type { FromIslandThread, ToIslandThread } from './island-messages.js';

/** Entry of a worker thread that holds some islands and brings them on when told. */
const islands = new Map<number, Island<Int32Array>>();

parentPort?.on('message', (message: ToIslandThread) => {
  if (message.kind === 'open') {
    islands.clear();
    for (const recipe of message.recipes) islands.set(recipe.number, createSetIsland(recipe));
    return;
  }
  void bringOn(message.number, message.immigrants);
});

async function bringOn(number: number, immigrants: Parameters<Island<Int32Array>['step']>[0]): Promise<void> {
  const island = islands.get(number);
  if (!island) throw new Error(`There is no island ${number} in this thread.`);
  const answer: FromIslandThread = { number, report: await island.step(immigrants) };
  parentPort?.postMessage(answer);
}
