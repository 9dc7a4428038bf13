import { Injectable } from '@nestjs/common';
import type { Run } from '@segue/shared/contracts/http';
import { Contracts } from '../contracts.js';
import { EventsService } from '../events/events.service.js';
import { toRun } from './run.mapper.js';
import type { RunRecord } from './run-record.js';

/** Shows runs to the user who asked for them. */
@Injectable()
export class RunEvents {
  constructor(
    private readonly contracts: Contracts,
    private readonly events: EventsService,
  ) {}

  toRun(record: RunRecord): Run {
    return toRun(record, this.contracts.find(record.kind)?.title ?? record.kind);
  }

  changed(record: RunRecord): Run {
    const run = this.toRun(record);
    this.events.publish(record.requestedById, { type: 'run', run });
    return run;
  }

  detail({ id, kind, requestedById }: RunRecord, detail: unknown): void {
    this.events.publish(requestedById, { type: 'run-detail', runId: id, kind, detail });
  }
}
