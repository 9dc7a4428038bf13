import type { Storage } from '@segue/shared/node';
import type { BackupStore } from './store/backup-store.js';

/** What backups stand on: the same for the api's jobs and for the commands at a console. */
export interface BackupGround {
  readonly databaseUrl: string;
  readonly store: BackupStore;
  /** Where the audio is, whose bytes no backup holds. */
  readonly audio: Storage;
  /** Version of Segue. */
  readonly app: string;
  /** What SECRETS_KEY is told by. */
  readonly secretsKey: string;
}

/** How far a long step has come, for whoever watches, and how it is stopped. */
export interface Watch {
  readonly signal: AbortSignal;
  report(progress: { done: number; total: number | null; message: string }): void;
}
