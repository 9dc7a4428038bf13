import { importBatch, importChange, importFormat, type ImportBatch } from '@segue/shared/contracts/http';
import type { z } from 'zod';
import type { StoredImport } from './imports.repository.js';

export function toImportBatch(stored: StoredImport): ImportBatch {
  const { total, created, changed, unchanged, bad, gone, unsure, detailed, waiting, missing } = stored;
  return {
    id: stored.id,
    runId: stored.runId,
    fileName: stored.fileName,
    format: importFormat.parse(stored.format),
    status: importBatch.shape.status.parse(stored.status),
    counts: { total, created, changed, unchanged, bad, gone, unsure },
    dryRun: stored.dryRun,
    playlists: stored.playlists,
    details: { detailed, waiting, missing },
    createdAt: stored.createdAt.toISOString(),
  };
}

export function toImportChange(stored: {
  kind: string;
  label: string;
  field: string;
  before: string;
  after: string;
}): z.infer<typeof importChange> {
  return importChange.parse(stored);
}
