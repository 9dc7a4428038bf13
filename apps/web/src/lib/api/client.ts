import {
  manifest,
  type Api,
  type RouteContract,
  type RouteRequest,
  type RouteResult,
} from '@segue/shared/contracts/http';
import { apiErrorOf, offline } from './api-error';
import { restoring } from './restoring';
import { urlOf } from './url';

interface CallOptions {
  readonly signal?: AbortSignal;
}

/** A route without params, query or body is called with nothing. */
type Call<R> = R extends RouteContract
  ? object extends RouteRequest<R>
    ? (request?: RouteRequest<R>, options?: CallOptions) => Promise<RouteResult<R>>
    : (request: RouteRequest<R>, options?: CallOptions) => Promise<RouteResult<R>>
  : never;

/** The whole api as functions: `client.tracks.get({ params: { id } })`. */
export type Client = { readonly [G in keyof Api]: { readonly [R in keyof Api[G]]: Call<Api[G][R]> } };

interface AnyRequest {
  readonly params?: Parameters<typeof urlOf>[1];
  readonly query?: Parameters<typeof urlOf>[2];
  readonly body?: unknown;
  readonly file?: Blob;
}

const groups: readonly [string, Readonly<Record<string, readonly [method: string, path: string]>>][] =
  Object.entries(manifest);

export const client = Object.fromEntries(
  groups.map(([group, routes]) => [
    group,
    Object.fromEntries(
      Object.entries(routes).map(([name, [method, path]]) => [
        name,
        (request: AnyRequest = {}, options: CallOptions = {}) =>
          send(method, urlOf(path, request.params, request.query), request, options),
      ]),
    ),
  ]),
) as unknown as Client;

/**
 * One HTTP call. JSON comes back parsed, anything else as the `Response` itself.
 * @throws ApiError for every answer that is not a success, and for none.
 */
export async function send(
  method: string,
  url: string,
  request: Pick<AnyRequest, 'body' | 'file'> = {},
  options: CallOptions = {},
): Promise<unknown> {
  const response = await fetch(url, { method, ...payload(request), ...options }).catch((error: unknown) => {
    throw options.signal?.aborted ? error : offline();
  });
  const json = response.headers.get('content-type')?.includes('json');
  const error = response.ok ? null : apiErrorOf(response.status, json ? await response.json() : null);
  restoring.set({ progress: error?.restoring ?? null });
  if (error) throw error;
  return json ? response.json() : response;
}

function payload({ body, file }: Pick<AnyRequest, 'body' | 'file'>): RequestInit {
  if (file) return { body: formOf(file) };
  if (body === undefined) return {};
  return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}

/** The multipart form that upload routes take. */
export function formOf(file: Blob): FormData {
  const form = new FormData();
  form.set('file', file);
  return form;
}
