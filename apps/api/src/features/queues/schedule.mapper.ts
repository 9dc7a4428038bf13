import { scheduleState, type ScheduleView } from '@segue/shared/contracts/http';
import type { ScheduleState } from '../../jobs/index.js';

const { outcome } = scheduleState.shape;

export function toScheduleView({ contract, record, nextAt, running }: ScheduleState): ScheduleView {
  return {
    ...contract,
    ...{ enabled: record.enabled, running, message: record.message },
    nextAt: nextAt?.toISOString() ?? null,
    startedAt: record.startedAt?.toISOString() ?? null,
    endedAt: record.endedAt?.toISOString() ?? null,
    outcome: outcome.parse(record.outcome),
  };
}
