import { SetMetadata } from '@nestjs/common';

/** What is done by the clock. */
export interface Schedule {
  /** Its key in Redis: once a name is out, it stays. */
  readonly name: string;
  /** What people call it: "Daily backup". */
  readonly title: string;
  /** Cron, five fields, by the clock of the server (TZ). */
  readonly pattern: string;
  /** Name of the job contract whose runs it starts. */
  readonly job: string;
}

export const scheduledKey = 'segue:scheduled';

/**
 * Makes a method what is called when the time comes: once for the whole installation, however many api processes there
 * are, and as soon as one is there again when none was. It starts a run and returns; it does no work itself.
 */
export function Scheduled(schedule: Schedule) {
  const mark = SetMetadata(scheduledKey, schedule);
  return (target: object, method: string, descriptor: TypedPropertyDescriptor<() => Promise<void>>): void => {
    mark(target, method, descriptor);
  };
}
