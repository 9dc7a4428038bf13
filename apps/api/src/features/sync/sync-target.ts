import type { JobContext, syncCollectionJob } from '@segue/shared/contracts/jobs';
import type { Own } from '../../access/index.js';
import type { PersonalCatalogue } from '../../adapters/catalogues/index.js';
import type { StoredAccount } from '../discogs/index.js';

/** One sync at work: whose, where from, into which import. */
export interface SyncTarget {
  readonly owner: Own;
  readonly account: StoredAccount;
  readonly catalogue: PersonalCatalogue;
  readonly importId: string;
  readonly dryRun: boolean;
  readonly context: JobContext<typeof syncCollectionJob>;
}

/** "Kailash – Higher E.P." */
export function labelOf({ artistCredit, title }: { artistCredit: string; title: string }): string {
  return artistCredit === '' ? title : `${artistCredit} – ${title}`;
}
