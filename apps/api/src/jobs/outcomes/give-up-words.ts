import { z } from 'zod';

const LONGEST = 300;

/** Whether another try must fail in the same way: the stored payload or the result does not fit the job's contract. */
export function isForGood(error: unknown): boolean {
  return error instanceof z.ZodError;
}

/** What the owner of a run reads when its result could not be stored. The whole error is in the log. */
export function giveUpWords(error: unknown): string {
  if (error instanceof z.ZodError) {
    return `The work was done, but its result is not what this version of Segue expects (${places(error)}). Update all services to the same version, then try again.`;
  }
  const [firstLine = ''] = (error instanceof Error ? error.message : String(error)).trim().split('\n');
  return `The work was done, but its result could not be stored: ${firstLine.slice(0, LONGEST)}`;
}

function places({ issues }: z.ZodError): string {
  const names = issues.map(({ path, message }) => `${path.join('.') || 'the whole'}: ${message}`);
  return names.slice(0, 3).join('; ');
}
