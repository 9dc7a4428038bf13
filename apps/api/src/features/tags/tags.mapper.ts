import { tagChoice, type TagBatch, type TagFile } from '@segue/shared/contracts/http';
import { tagChange } from '@segue/shared/contracts/jobs';
import { z } from 'zod';
import type { StateCount, StoredBatch, WriteRow } from './tag-batches.repository.js';

const storedChanges = z.array(tagChange);

export function toTagBatch({ id, createdAt, choice }: StoredBatch, counts: readonly StateCount[]): TagBatch {
  const own = counts.filter(({ batchId }) => batchId === id);
  const states: Record<string, number> = {};
  for (const { state, count } of own) states[state] = (states[state] ?? 0) + count;
  return {
    id,
    createdAt: createdAt.toISOString(),
    choice: tagChoice.parse(choice),
    files: own.reduce((sum, { count }) => sum + count, 0),
    counts: states,
    working: own.find(({ state }) => state === 'waiting')?.stage ?? null,
  };
}

export function toTagFile(row: WriteRow): TagFile {
  const { id, trackId, label, fileName, state, changes, errorCode, errorMessage } = row;
  return {
    ...{ id, trackId, label, fileName, state },
    changes: changes === null ? [] : storedChanges.parse(changes),
    problem: problemOf(row.refusedCode, row.refusedMessage) ?? problemOf(errorCode, errorMessage),
  };
}

const problemOf = (code: string | null, message: string | null) =>
  code === null ? null : { code, message: message ?? '' };
