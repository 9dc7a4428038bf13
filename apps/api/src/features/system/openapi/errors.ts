import { errorStatus, type ErrorCode, type RouteContract } from '@segue/shared/contracts/http';

/** `method-not-allowed` belongs to no operation: it says that there is none. */
type OperationError = Exclude<ErrorCode, 'method-not-allowed'>;

const descriptions: Record<OperationError, string> = {
  invalid: 'Something in the request is wrong; `data.issues` names each field.',
  unauthorized: 'No session and no API key, or one that does not hold.',
  forbidden: 'The role does not reach, or another site made the browser ask.',
  'not-found': 'There is no such thing, or it belongs to somebody else.',
  conflict: 'It does not fit what is there already.',
  'too-large': 'The body is larger than what is taken here.',
  'unsupported-type': 'The body is of a kind that is not taken here.',
  'range-not-satisfiable': 'The range lies outside of the file.',
  unprocessable: 'It can be read, but not worked with; the message says why.',
  'rate-limited': 'Too many requests; `Retry-After` says how many seconds to wait.',
  failed: 'Something went wrong here; `data.requestId` finds it in the log.',
  'not-configured': 'The feature needs a key or a program; the message says which.',
  unavailable: 'The database or the queue is away for the moment; try again shortly.',
};

const everywhere: readonly ErrorCode[] = [
  'unauthorized',
  'forbidden',
  'rate-limited',
  'failed',
  'unavailable',
];

/** One reusable response for each error code: all have the shape `ApiError`. */
export const errorResponses = Object.fromEntries(
  Object.entries(descriptions).map(([code, description]) => [
    code,
    {
      description,
      content: { 'application/json': { schema: { $ref: '#/components/schemas/ApiError' } } },
    },
  ]),
);

/** The error responses of one route by status: those that it declares, and those that any route may give. */
export function errorsOf(route: RouteContract): Record<string, { $ref: string }> {
  const reads = route.params ?? route.query ?? route.body ?? route.upload;
  const common = route.access === 'public' ? everywhere.slice(2) : everywhere;
  const codes: ErrorCode[] = [...(reads ? (['invalid'] as const) : []), ...common, ...(route.errors ?? [])];
  const byStatus = [...new Set(codes)].sort((a, b) => errorStatus[a] - errorStatus[b]);
  return Object.fromEntries(
    byStatus.map((code) => [String(errorStatus[code]), { $ref: `#/components/responses/${code}` }]),
  );
}
