import { TypedError } from '@segue/shared/node';
import { driverCause } from './driver-cause.js';

/** What Prisma's adapter says for "no database there", by its own kinds. */
const outageKinds = new Set([
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TooManyConnections',
]);

/**
 * SQLSTATE of a server that goes, comes or takes nobody: class 08 (connection exceptions), 57P01 admin_shutdown,
 * 57P02 crash_shutdown, 57P03 cannot_connect_now, 53300 too_many_connections, 55000 "not accepting connections".
 */
const outageStates = /^(08...|57P0[123]|53300|55000)$/;

/** What the driver itself says, without a code, when a connection breaks or none is to be had. */
const outageWords =
  /Connection terminated|connection error and is not queryable|timeout exceeded when trying to connect|Unable to start a transaction in the given time/;

/** True when `error` means that the database is away, not that the query was wrong. */
export function isOutage(error: unknown): boolean {
  const { kind = '', originalCode = '' } = driverCause(error);
  if (outageKinds.has(kind) || outageStates.test(originalCode)) return true;
  return error instanceof Error && outageWords.test(error.message);
}

/** Throws the error as callers see it: `unavailable` for an outage, anything else as it is. */
export function rethrowNamingOutage(error: unknown): never {
  if (!isOutage(error)) throw error;
  throw new TypedError('unavailable', 'The database is away for the moment. Try again shortly.', undefined, {
    cause: error,
  });
}
