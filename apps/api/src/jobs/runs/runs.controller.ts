import { Controller, Res } from '@nestjs/common';
import { runRoutes, type RouteInput } from '@segue/shared/contracts/http';
import type { Response } from 'express';
import { CurrentUser, Input, Route, type Principal } from '../../http/index.js';
import { EventsService } from '../events/events.service.js';
import { openEventStream } from '../events/event-stream.js';
import { QueuePauses } from '../queues/queue-pauses.js';
import { RunsService } from './runs.service.js';

@Controller()
export class RunsController {
  constructor(
    private readonly runs: RunsService,
    private readonly streams: EventsService,
    private readonly pauses: QueuePauses,
  ) {}

  @Route(runRoutes.list)
  async list(@Input() { query }: RouteInput<typeof runRoutes.list>, @CurrentUser() user: Principal) {
    return { ...(await this.runs.list(user, query)), paused: await this.pauses.titles() };
  }

  @Route(runRoutes.get)
  get(@Input() { params }: RouteInput<typeof runRoutes.get>, @CurrentUser() user: Principal) {
    return this.runs.get(user, params.id);
  }

  @Route(runRoutes.cancel)
  cancel(@Input() { params }: RouteInput<typeof runRoutes.cancel>, @CurrentUser() user: Principal) {
    return this.runs.cancel(user, params.id);
  }

  @Route(runRoutes.retry)
  async retry(@Input() { params }: RouteInput<typeof runRoutes.retry>, @CurrentUser() user: Principal) {
    return { run: await this.runs.retry(user, params.id) };
  }

  @Route(runRoutes.cancelAll)
  cancelAll(@Input() { body }: RouteInput<typeof runRoutes.cancelAll>, @CurrentUser() user: Principal) {
    return this.runs.cancelAll(user, body.kind);
  }

  @Route(runRoutes.events)
  events(@CurrentUser() user: Principal, @Res() response: Response): void {
    openEventStream(this.streams, user.id, response);
  }
}
