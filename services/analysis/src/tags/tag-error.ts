import type { FailureOf, restoreTagsJob, writeTagsJob } from '@segue/shared/contracts/jobs';

export type TagFailure = FailureOf<typeof writeTagsJob> | FailureOf<typeof restoreTagsJob>;

/** Why a file's tags could not be written or taken back; the file is then as it was. */
export class TagError extends Error {
  constructor(
    readonly code: TagFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'TagError';
  }
}
