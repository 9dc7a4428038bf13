import { runStatus, type ImportBatch } from '@segue/shared/contracts/http';
import type { StoredImport } from './imports.repository.js';

export function toImportBatch(stored: StoredImport): ImportBatch {
  const { total, created, changed, unchanged, bad, detailed, waiting, missing } = stored;
  return {
    id: stored.id,
    runId: stored.runId,
    fileName: stored.fileName,
    format: stored.format,
    status: runStatus.parse(stored.status),
    counts: { total, created, changed, unchanged, bad },
    details: { detailed, waiting, missing },
    createdAt: stored.createdAt.toISOString(),
  };
}
