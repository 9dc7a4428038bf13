import type { JobContext, JobContract } from '@segue/shared/contracts/jobs';
import { TypedError } from '@segue/shared/node';
import { TagError } from './tags/tag-error.js';

/** Ends a job on tags with the code that its contract has for what went wrong; a fault of the machine is thrown on. */
export async function failTyped<J extends JobContract, Result>(
  job: J,
  context: Pick<JobContext<J>, 'fail' | 'signal'>,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (context.signal.aborted) throw error;
    const { code, message } = named(error);
    const failure = job.failures.find((known) => known === code);
    if (failure === undefined) throw error;
    return context.fail(failure, message);
  }
}

function named(error: unknown): { code: string; message: string } {
  if (error instanceof TagError) return error;
  if (error instanceof TypedError && error.code === 'not-found')
    return {
      code: 'audio-missing',
      message: 'The audio file is no longer in the storage. Fetch or upload it again.',
    };
  if (error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT'))
    return {
      code: 'disk-full',
      message: 'There is no room for a copy of this file. Free some space and try again.',
    };
  throw error;
}
