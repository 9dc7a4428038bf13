import type { JobContract } from '@segue/shared/contracts/jobs';
import { TypedError } from '@segue/shared/node';
import { z } from 'zod';

/** Anything larger travels by storage key: Redis holds every queued payload in memory. */
export const largestPayload = 64 * 1024;

/**
 * The payload as the contract parses it.
 * @throws TypedError `failed`: the caller is our own code, so a bad payload is our own mistake
 */
export function checkedPayload(job: JobContract, payload: unknown): unknown {
  const parsed = job.payload.safeParse(payload);
  if (!parsed.success) {
    throw new TypedError(
      'failed',
      `The payload of ${job.name} does not fit: ${z.prettifyError(parsed.error)}`,
    );
  }
  const bytes = Buffer.byteLength(JSON.stringify(parsed.data));
  if (bytes > largestPayload) {
    throw new TypedError(
      'failed',
      `The payload of ${job.name} has ${bytes} bytes. Over ${largestPayload} it goes to storage, and its key into the payload.`,
    );
  }
  return parsed.data;
}
