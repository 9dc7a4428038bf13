import { Worker } from 'node:worker_threads';
import { InvalidSearchInput, SearchWorkerFailed } from '../errors.js';
import type { SearchStats } from '../engine/search-engine.js';
import type { SearchRequest } from '../request/search-request.js';
import type { SearchResult } from '../request/search-result.js';
import { checkSchema } from '../schema/check-schema.js';
import type { SearchDocument } from '../schema/search-document.js';
import type { SearchSchema } from '../schema/search-schema.js';
import { builtEntry } from './built-entry.js';
import type { CallName, Calls, Fault, ReplyMessage } from './messages.js';

/**
 * The engine in a thread of its own, so that neither a search nor a rebuild keeps the caller's event loop waiting.
 * Calls are answered in order. Each rejects with what the engine would throw, or with SearchWorkerFailed when the
 * thread is gone.
 */
export interface SearchWorker {
  upsert(documents: readonly SearchDocument[]): Promise<void>;
  delete(ids: readonly string[]): Promise<number>;
  clear(): Promise<void>;
  search(request: SearchRequest): Promise<SearchResult>;
  stats(): Promise<SearchStats>;
  settled(): Promise<void>;
  /** Ends the thread; calls still open are rejected. */
  close(): Promise<void>;
}

/** Throws InvalidSearchInput when the schema contradicts itself. The thread lives until `close`. */
export function createSearchWorker(schema: SearchSchema): SearchWorker {
  checkSchema(schema);
  const thread = new Worker(builtEntry(import.meta.url, './search-thread.js'), { workerData: schema });
  const calls = new OpenCalls();
  thread.on('message', (reply: ReplyMessage) => calls.settle(reply));
  thread.on('error', (error) =>
    calls.fail(new SearchWorkerFailed('The search thread failed.', { cause: error })),
  );
  thread.on('exit', () => calls.fail(new SearchWorkerFailed('The search thread has ended.')));

  function call<Name extends CallName>(name: Name, argument: Calls[Name]['argument']) {
    return calls.open<Name>((number) => thread.postMessage({ number, name, argument }));
  }
  return {
    upsert: (documents) => call('upsert', documents),
    delete: (ids) => call('delete', ids),
    clear: () => call('clear', undefined),
    search: (request) => call('search', request),
    stats: () => call('stats', undefined),
    settled: () => call('settled', undefined),
    close: async () => {
      await thread.terminate();
    },
  };
}

interface OpenCall {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

/** Calls waiting for the thread's reply, by number. */
class OpenCalls {
  private readonly waiting = new Map<number, OpenCall>();
  private next = 1;
  private end: SearchWorkerFailed | undefined;

  open<Name extends CallName>(post: (number: number) => void): Promise<Calls[Name]['answer']> {
    return new Promise((resolve, reject) => {
      if (this.end !== undefined) throw this.end;
      const number = this.next++;
      post(number);
      this.waiting.set(number, { resolve, reject });
    });
  }

  settle(reply: ReplyMessage): void {
    const call = this.waiting.get(reply.number);
    if (call === undefined) return;
    this.waiting.delete(reply.number);
    if ('fault' in reply) call.reject(toError(reply.fault));
    else call.resolve(reply.answer as never);
  }

  fail(error: SearchWorkerFailed): void {
    this.end ??= error;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}

function toError(fault: Fault): Error {
  return fault.kind === 'invalid'
    ? new InvalidSearchInput(fault.subject, fault.message)
    : new SearchWorkerFailed(fault.message);
}
