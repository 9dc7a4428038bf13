import { Worker } from 'node:worker_threads';
import { builtEntry } from '@segue/shared/node';
import { TagError } from './tag-error.js';
import type { TagOrder, TagReport } from './tag-thread.js';

/** Much more than an hour of WAV takes. */
const LIMIT_MS = 60_000;

/**
 * Writes the tags of one copy in a thread of its own, so that this event loop stays free and a file that sends the
 * tag library round in circles can be given up.
 * @throws TagError `tags-unreadable`, `timed-out`; the signal's reason
 */
export function tagInThread(order: TagOrder, signal: AbortSignal, limitMs = LIMIT_MS): Promise<TagReport> {
  signal.throwIfAborted();
  const entry = builtEntry(import.meta.url, './tag-thread.js');
  const worker = new Worker(entry, { workerData: order, execArgv: [] });
  const over = new AbortController();
  return new Promise<TagReport>((resolve, reject) => {
    const timer = setTimeout(() => reject(tooLong(limitMs)), limitMs);
    over.signal.addEventListener('abort', () => clearTimeout(timer));
    const onAbort = (): void => reject(asError(signal.reason));
    signal.addEventListener('abort', onAbort, { signal: over.signal });
    worker.on('message', resolve);
    worker.on('error', (error) => reject(unreadable(error)));
    worker.on('exit', (code) => reject(unreadable(new Error(`the thread ended with code ${code}`))));
  }).finally(() => {
    over.abort();
    void worker.terminate();
  });
}

function tooLong(limitMs: number): TagError {
  const seconds = Math.round(limitMs / 1000);
  return new TagError('timed-out', `Its tags took longer than ${seconds} s. The file was left as it was.`);
}

function unreadable(cause: Error): TagError {
  const message = `The tags of this file cannot be read or written (${cause.message}). It was left as it was.`;
  return new TagError('tags-unreadable', message, { cause });
}

const asError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)));
