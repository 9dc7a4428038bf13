import type { z } from 'zod';
import type { ErrorCode } from './error.js';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/**
 * Who may call: `public` anyone, `reader` any signed-in user, `member` one who may change things (owner and member),
 * `owner` the owner alone. What belongs to one user is checked besides, in the service.
 */
export type Access = 'public' | 'reader' | 'member' | 'owner';

/** A response that is not JSON: bytes of a file, a text, an event stream. The handler writes it to the wire itself. */
export interface RawResponse {
  readonly raw: string;
}

/** What one route promises, on both sides of the wire. `:name` in the path is a key of `params`. */
export interface RouteContract {
  readonly method: Method;
  readonly path: `/${string}`;
  readonly summary: string;
  readonly access: Access;
  /** Status of success; 200 unless said. */
  readonly status?: 200 | 201 | 202 | 204;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** One multipart file in the field `file`; the handler gets it as a path on disk. */
  readonly upload?: { readonly maxBytes: number };
  readonly response: z.ZodType | RawResponse;
  /**
   * Fields of the body that the audit log notes beside who and when; an empty list notes none of them. Whatever changes
   * something and is the owner's alone is noted without saying so here (`isAudited`). Never name a secret.
   */
  readonly audit?: readonly string[];
  /** Error codes beside those that every route may answer (invalid, unauthorized, forbidden, unavailable, failed). */
  readonly errors?: readonly ErrorCode[];
}

/** A group of routes, one a feature: `{ list: {...}, get: {...} }`. */
export type RouteGroup = Readonly<Record<string, RouteContract>>;

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined;
type Sent<S> = S extends z.ZodType ? z.input<S> : undefined;
type Present<T> = { [K in keyof T as T[K] extends undefined ? never : K]: T[K] };
type Field<R, K extends string> = R extends Record<K, infer S> ? S : undefined;

/** What the handler receives: everything parsed, defaults filled in. */
export type RouteInput<R extends RouteContract> = Present<{
  params: Parsed<Field<R, 'params'>>;
  query: Parsed<Field<R, 'query'>>;
  body: Parsed<Field<R, 'body'>>;
}>;

/** What the client sends: before parsing, so that what has a default may be left out. */
export type RouteRequest<R extends RouteContract> = Present<{
  params: Sent<Field<R, 'params'>>;
  query: Sent<Field<R, 'query'>>;
  body: Sent<Field<R, 'body'>>;
}> &
  (R extends { upload: object } ? { file: Blob } : unknown);

/** What the handler returns. A raw response is written by the handler, which then returns nothing. */
export type RouteOutput<R extends RouteContract> = R['response'] extends z.ZodType
  ? z.input<R['response']>
  : void;

/** What the client gets. */
export type RouteResult<R extends RouteContract> = R['response'] extends z.ZodType
  ? z.output<R['response']>
  : Response;

/** Keeps the literal types of a group of routes. */
export function routes<const G extends RouteGroup>(group: G): G {
  return group;
}

export function isRaw(response: RouteContract['response']): response is RawResponse {
  return 'raw' in response;
}
