import type { JobProgress } from '../jobs/define-job.js';

/** `data` of the 503 that every route but health answers while a backup takes the place of the tables. */
export interface RestoringData {
  readonly reason: 'restoring';
  /** How far that is. */
  readonly progress: JobProgress;
}
