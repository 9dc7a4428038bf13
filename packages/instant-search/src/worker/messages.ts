import type { SearchStats } from '../engine/search-engine.js';
import type { InvalidSubject } from '../errors.js';
import type { SearchRequest } from '../request/search-request.js';
import type { SearchResult } from '../request/search-result.js';
import type { SearchDocument } from '../schema/search-document.js';

/** What the thread can be asked to do, by the name of the engine's method. */
export interface Calls {
  upsert: { argument: readonly SearchDocument[]; answer: undefined };
  delete: { argument: readonly string[]; answer: number };
  clear: { argument: undefined; answer: undefined };
  search: { argument: SearchRequest; answer: SearchResult };
  stats: { argument: undefined; answer: SearchStats };
  settled: { argument: undefined; answer: undefined };
}

export type CallName = keyof Calls;

export interface CallMessage<Name extends CallName = CallName> {
  readonly number: number;
  readonly name: Name;
  readonly argument: Calls[Name]['argument'];
}

/** Errors lose their class on the way, so it is spelt out. */
export type Fault =
  | { readonly kind: 'invalid'; readonly subject: InvalidSubject; readonly message: string }
  | { readonly kind: 'failed'; readonly message: string };

export type ReplyMessage =
  | { readonly number: number; readonly answer: Calls[CallName]['answer'] }
  | { readonly number: number; readonly fault: Fault };
