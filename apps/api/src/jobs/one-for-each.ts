import type { JobContract } from '@segue/shared/contracts/jobs';

interface Handler {
  readonly job: JobContract;
  /** "ImportsOutcomes.imported" */
  readonly name: string;
}

/**
 * What is wrong with a set of handlers, in words: doubled ones, ones of a job that does not exist and, where each job
 * must have one, missing ones. Empty when all is well.
 */
export function handlerProblems(
  decorator: string,
  jobs: readonly JobContract[],
  handlers: readonly Handler[],
  { required }: { required: boolean },
): string[] {
  const known = new Set(jobs.map((job) => job.name));
  const strangers = handlers.filter(({ job }) => !known.has(job.name));
  return [
    ...strangers.map(
      ({ job, name }) => `${name} has @${decorator} of "${job.name}", which is not in allJobs.`,
    ),
    ...jobs.flatMap((job) => countProblem(decorator, job, handlers, required)),
  ];
}

function countProblem(
  decorator: string,
  job: JobContract,
  handlers: readonly Handler[],
  required: boolean,
): string[] {
  const own = handlers.filter((handler) => handler.job.name === job.name);
  if (own.length > 1) {
    return [
      `The job "${job.name}" has @${decorator} ${own.length} times: ${own.map(({ name }) => name).join(', ')}.`,
    ];
  }
  return required && own.length === 0 ? [`The job "${job.name}" has no @${decorator}.`] : [];
}
