import { runStatus, type Run } from '@segue/shared/contracts/http';
import type { RunRecord } from './run-record.js';

/** A run as its user sees it. `kindTitle` is what its contract calls it. */
export function toRun(record: RunRecord, kindTitle: string): Run {
  return {
    id: record.id,
    kind: record.kind,
    kindTitle,
    title: record.title,
    subject: toSubject(record),
    status: runStatus.parse(record.status),
    progress: { done: record.progressDone, total: record.progressTotal, message: record.progressMessage },
    attempts: record.attempts,
    error: toError(record),
    result: toResult(record.result),
    cancelRequested: record.cancelRequestedAt !== null,
    createdAt: record.createdAt.toISOString(),
    startedAt: record.startedAt?.toISOString() ?? null,
    finishedAt: record.finishedAt?.toISOString() ?? null,
  };
}

function toSubject({ subjectKind, subjectId }: RunRecord): Run['subject'] {
  return subjectKind === null || subjectId === null ? null : { kind: subjectKind, id: subjectId };
}

function toError({ errorCode, errorMessage }: RunRecord): Run['error'] {
  return errorCode === null ? null : { code: errorCode, message: errorMessage ?? '' };
}

function toResult(result: unknown): Run['result'] {
  if (typeof result !== 'object' || result === null) return null;
  return Array.isArray(result) ? { items: result } : { ...result };
}
