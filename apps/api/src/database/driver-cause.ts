import { Prisma } from './generated/client.js';

/** What Prisma's adapter knows of an error of Postgres or of the network. */
export interface DriverCause {
  /** The adapter's own word: "UniqueConstraintViolation", "DatabaseNotReachable". */
  readonly kind?: string;
  /** SQLSTATE, when Postgres answered. */
  readonly originalCode?: string;
  readonly constraint?: { readonly index?: string };
}

/** The cause below an error, whether Prisma has wrapped it or, as at the start of a transaction, not. */
export function driverCause(error: unknown): DriverCause {
  if (!(error instanceof Error)) return {};
  const wrapped =
    error instanceof Prisma.PrismaClientKnownRequestError ? error.meta?.['driverAdapterError'] : error;
  const cause = wrapped instanceof Error ? wrapped.cause : undefined;
  return typeof cause === 'object' && cause !== null ? cause : {};
}
