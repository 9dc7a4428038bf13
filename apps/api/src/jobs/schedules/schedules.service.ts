import { Injectable } from '@nestjs/common';
import { conflict, notFound } from '@segue/shared/node';
import type { ScheduleContract } from './scheduled.js';
import { Scheduler } from './scheduler.js';
import { SchedulesRepository, type ScheduleRecord } from './schedules.repository.js';

/** A schedule with all that is known of it. */
export interface ScheduleState {
  readonly contract: ScheduleContract;
  readonly record: ScheduleRecord;
  /** Null while it is off. */
  readonly nextAt: Date | null;
  readonly running: boolean;
}

/** Work by the clock, for the owner: seen, switched, rung by hand. */
@Injectable()
export class Schedules {
  constructor(
    private readonly scheduler: Scheduler,
    private readonly schedules: SchedulesRepository,
  ) {}

  /** @throws TypedError `unavailable` while Redis is away */
  async list(): Promise<ScheduleState[]> {
    const [kept, next, atWork] = await Promise.all([
      this.schedules.all(),
      this.scheduler.next(),
      this.scheduler.atWork(),
    ]);
    return this.scheduler.all().map(({ mark }) => ({
      contract: mark,
      record: kept.get(mark.name) ?? neverRung(mark.name),
      nextAt: next.get(mark.name) ?? null,
      running: atWork.has(mark.name),
    }));
  }

  /** Whether it rings by the clock; the answer is the same while Redis is away. @throws TypedError `not-found` */
  async isOn(name: string): Promise<boolean> {
    this.mustExist(name);
    return (await this.schedules.all()).get(name)?.enabled ?? true;
  }

  /** @throws TypedError `not-found`; `unavailable` while Redis is away */
  async switch(name: string, enabled: boolean): Promise<void> {
    this.mustExist(name);
    await this.schedules.save(name, { enabled });
    await this.scheduler.arrange();
  }

  /** @throws TypedError `not-found`; `conflict` while it is at work; `unavailable` while Redis is away */
  async runNow(name: string): Promise<void> {
    this.mustExist(name);
    if ((await this.scheduler.atWork()).has(name)) throw conflict('This is at work right now.');
    await this.scheduler.ringNow(name);
  }

  private mustExist(name: string): void {
    if (!this.scheduler.all().some(({ mark }) => mark.name === name))
      throw notFound(`A schedule called "${name}"`);
  }
}

function neverRung(name: string): ScheduleRecord {
  return { name, enabled: true, startedAt: null, endedAt: null, outcome: null, message: '' };
}
