import type { RunStatus } from '@segue/shared/contracts/http';

/** A run as the database keeps it. */
export interface RunRecord {
  readonly id: string;
  /** Name of the job contract. */
  readonly kind: string;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  readonly title: string;
  /** One of {@link RunStatus}. */
  readonly status: string;
  readonly progressDone: number;
  readonly progressTotal: number | null;
  readonly progressMessage: string;
  readonly attempts: number;
  readonly errorCode: string | null;
  readonly errorMessage: string | null;
  readonly payload: unknown;
  readonly result: unknown;
  readonly dedupeKey: string | null;
  readonly requestedById: string | null;
  readonly requestId: string | null;
  /** Somebody waits for it. */
  readonly urgent: boolean;
  readonly cancelRequestedAt: Date | null;
  /** A dead letter that was seen to. */
  readonly setAsideAt: Date | null;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

/** Not over yet. */
export const liveStatuses: RunStatus[] = ['queued', 'running'];

/** Over, and not well: may be tried again. */
export const retriableStatuses: RunStatus[] = ['failed', 'cancelled'];
