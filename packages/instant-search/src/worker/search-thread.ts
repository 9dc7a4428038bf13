import { parentPort, workerData } from 'node:worker_threads';
import { createSearchEngine } from '../engine/create-search-engine.js';
import type { SearchEngine } from '../engine/search-engine.js';
import { InvalidSearchInput, SearchWorkerFailed } from '../errors.js';
import type { SearchSchema } from '../schema/search-schema.js';
import type { CallMessage, Calls, Fault } from './messages.js';

/** The thread's side: one engine, asked through messages. */
if (parentPort === null) throw new SearchWorkerFailed('search-thread runs in a worker thread only');
const port = parentPort;
const engine = createSearchEngine(workerData as SearchSchema);

port.on('message', (message: CallMessage) => void reply(message));

async function reply(message: CallMessage): Promise<void> {
  try {
    port.postMessage({ number: message.number, answer: await answer(engine, message) });
  } catch (error) {
    port.postMessage({ number: message.number, fault: toFault(error) });
  }
}

function answer(engine: SearchEngine, { name, argument }: CallMessage): unknown {
  switch (name) {
    case 'upsert':
      engine.upsert(argument as Calls['upsert']['argument']);
      return undefined;
    case 'delete':
      return engine.delete(argument as Calls['delete']['argument']);
    case 'clear':
      engine.clear();
      return undefined;
    case 'search':
      return engine.search(argument as Calls['search']['argument']);
    case 'stats':
      return engine.stats();
    case 'settled':
      return engine.settled();
  }
}

function toFault(error: unknown): Fault {
  if (error instanceof InvalidSearchInput) {
    return { kind: 'invalid', subject: error.subject, message: error.message };
  }
  return { kind: 'failed', message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
