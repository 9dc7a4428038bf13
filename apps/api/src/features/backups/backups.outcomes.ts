import { Injectable } from '@nestjs/common';
import {
  restoreBackupJob,
  verifyBackupJob,
  writeBackupJob,
  type ResultOf,
} from '@segue/shared/contracts/jobs';
import { OnOutcome, type FollowUp } from '../../jobs/index.js';

/** What came of work on backups is on the run alone: backups themselves lie beside the database, not in it. */
@Injectable()
export class BackupsOutcomes {
  @OnOutcome(writeBackupJob)
  written({ result }: { readonly result: ResultOf<typeof writeBackupJob> }): FollowUp {
    return { result };
  }

  @OnOutcome(restoreBackupJob)
  restored({ result }: { readonly result: ResultOf<typeof restoreBackupJob> }): FollowUp {
    return { result };
  }

  @OnOutcome(verifyBackupJob)
  tried({ result }: { readonly result: ResultOf<typeof verifyBackupJob> }): FollowUp {
    return { result };
  }
}
