import { run as runSchema } from '@segue/shared/contracts/http';
import { describe, expect, it } from 'vitest';
import { toRun } from './run.mapper.js';
import type { RunRecord } from './run-record.js';

const record: RunRecord = {
  id: '01990000-0000-7000-8000-000000000000',
  kind: 'toy',
  subjectKind: null,
  subjectId: null,
  title: 'A toy',
  status: 'queued',
  progressDone: 0,
  progressTotal: null,
  progressMessage: '',
  attempts: 0,
  errorCode: null,
  errorMessage: null,
  payload: {},
  result: null,
  dedupeKey: null,
  requestedById: null,
  requestId: null,
  urgent: false,
  cancelRequestedAt: null,
  setAsideAt: null,
  createdAt: new Date('2026-11-20T10:00:00Z'),
  startedAt: null,
  finishedAt: null,
};

describe('a run as its user sees it', () => {
  it('is one of the contract, whether just made or over', () => {
    const failed = {
      ...record,
      status: 'failed',
      subjectKind: 'track',
      subjectId: '17',
      errorCode: 'broken',
      errorMessage: 'The toy is broken.',
      cancelRequestedAt: record.createdAt,
      startedAt: record.createdAt,
      finishedAt: record.createdAt,
    };
    expect(runSchema.parse(toRun(record, 'Toy'))).toMatchObject({
      subject: null,
      error: null,
      startedAt: null,
    });
    expect(runSchema.parse(toRun(failed, 'Toy'))).toMatchObject({
      kindTitle: 'Toy',
      subject: { kind: 'track', id: '17' },
      error: { code: 'broken', message: 'The toy is broken.' },
      cancelRequested: true,
      finishedAt: '2026-11-20T10:00:00.000Z',
    });
  });

  it('never shows its payload', () => {
    expect(JSON.stringify(toRun({ ...record, payload: { secret: 'x' } }, 'Toy'))).not.toContain('secret');
  });
});
