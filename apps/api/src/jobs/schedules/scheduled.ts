import { SetMetadata } from '@nestjs/common';

/** Work by the clock, as its owner sees it. */
export interface ScheduleContract {
  /** Lower case and dashes, for good: "cleanup". Whether it is on and how it went is kept under it. */
  readonly name: string;
  /** "Tidy up". */
  readonly title: string;
  /** When and what, in a sentence: "Every night at 03:30: removes …". */
  readonly about: string;
  /** Five fields: minute, hour, day of the month, month, day of the week; in the time zone of the api. */
  readonly cron: string;
}

/** What a scheduled method is: it answers with what came of it, in a sentence, or throws. */
export type ScheduledWork = () => Promise<string>;

export const scheduledKey = 'segue:scheduled';

/**
 * Makes a method of a provider run by the clock, on one api however many there are. What takes long belongs into a job
 * that it starts. When it throws, that is shown as the last outcome, and the next time is the next attempt.
 */
export function Scheduled(schedule: ScheduleContract) {
  const mark = SetMetadata(scheduledKey, schedule);
  return <W extends ScheduledWork>(
    target: object,
    method: string,
    descriptor: TypedPropertyDescriptor<W>,
  ): void => {
    mark(target, method, descriptor);
  };
}
