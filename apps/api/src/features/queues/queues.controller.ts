import { Controller } from '@nestjs/common';
import { queueRoutes, type RouteInput, type ScheduleView } from '@segue/shared/contracts/http';
import { CurrentUser, Input, Route, type Principal } from '../../http/index.js';
import { DeadLetters, QueuePauses, Schedules } from '../../jobs/index.js';
import { QueuesService } from './queues.service.js';
import { toScheduleView } from './schedule.mapper.js';

@Controller()
export class QueuesController {
  constructor(
    private readonly queues: QueuesService,
    private readonly pauses: QueuePauses,
    private readonly letters: DeadLetters,
    private readonly clock: Schedules,
  ) {}

  @Route(queueRoutes.overview)
  overview() {
    return this.queues.overview();
  }

  @Route(queueRoutes.pause)
  async pause(@Input() { params, body }: RouteInput<typeof queueRoutes.pause>) {
    await this.pauses.set(params.kind, body.paused);
    return { paused: body.paused };
  }

  @Route(queueRoutes.deadLetters)
  deadLetters(
    @Input() { query }: RouteInput<typeof queueRoutes.deadLetters>,
    @CurrentUser() user: Principal,
  ) {
    return this.queues.deadLetters(user.id, query);
  }

  @Route(queueRoutes.retryDeadLetters)
  retryDeadLetters(@Input() { body }: RouteInput<typeof queueRoutes.retryDeadLetters>) {
    return this.letters.retry(body);
  }

  @Route(queueRoutes.discardDeadLetters)
  async discardDeadLetters(@Input() { body }: RouteInput<typeof queueRoutes.discardDeadLetters>) {
    return { discarded: await this.letters.discard(body) };
  }

  @Route(queueRoutes.schedules)
  async schedules(): Promise<{ items: ScheduleView[] }> {
    return { items: (await this.clock.list()).map(toScheduleView) };
  }

  @Route(queueRoutes.switchSchedule)
  async switchSchedule(@Input() { params, body }: RouteInput<typeof queueRoutes.switchSchedule>) {
    await this.clock.switch(params.name, body.enabled);
    return this.schedules();
  }

  @Route(queueRoutes.runSchedule)
  async runSchedule(@Input() { params }: RouteInput<typeof queueRoutes.runSchedule>) {
    await this.clock.runNow(params.name);
    return { started: true as const };
  }
}
