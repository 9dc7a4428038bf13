import type { TypedError } from '@segue/shared/node';
import { driverCause } from './driver-cause.js';
import { Prisma } from './generated/client.js';

/** True when `error` breaks the unique index `index` (its name in SQL), through a model or through raw SQL. */
export function isUniqueViolation(error: unknown, index: string): boolean {
  const cause = driverCause(error);
  return cause.kind === 'UniqueConstraintViolation' && cause.constraint?.index === index;
}

/** True for a serialization failure or a deadlock: the same transaction, run again, may well succeed. */
export function isWriteConflict(error: unknown): boolean {
  const prismaSaysSo = error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2034';
  return prismaSaysSo || driverCause(error).kind === 'TransactionWriteConflict';
}

/**
 * Runs `work`; when it breaks the unique index `index`, throws what `refusal` says instead.
 * The database decides, so two requests at once cannot both pass a check.
 */
export async function refuseDuplicate<T>(
  index: string,
  refusal: () => TypedError | Promise<TypedError>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isUniqueViolation(error, index)) throw await refusal();
    throw error;
  }
}
