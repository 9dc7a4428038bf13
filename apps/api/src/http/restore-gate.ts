import { Injectable } from '@nestjs/common';
import { systemRoutes, type RestoringData, type RouteContract } from '@segue/shared/contracts/http';
import { TypedError } from '@segue/shared/node';

/** Who shuts the gate says so every second; when no word has come for this long, in milliseconds, it opens by itself. */
const holdsFor = 5000;

/** What goes on answering: neither touches the tables. */
const aside = new Set<RouteContract | undefined>([systemRoutes.live, systemRoutes.ready]);

/**
 * Shut while a backup takes the place of the tables: a request would hang on their locks until that is over, and the
 * session that it comes with may be gone by then.
 */
@Injectable()
export class RestoreGate {
  private shutUntil = 0;
  private progress: RestoringData['progress'] = { done: 0, total: null, message: '' };

  shut(progress: RestoringData['progress']): void {
    this.progress = progress;
    this.shutUntil = Date.now() + holdsFor;
  }

  open(): void {
    this.shutUntil = 0;
  }

  /** @throws TypedError `unavailable` with {@link RestoringData} while it is shut */
  check(route: RouteContract | undefined): void {
    if (Date.now() >= this.shutUntil || aside.has(route)) return;
    const data: RestoringData = { reason: 'restoring', progress: this.progress };
    throw new TypedError('unavailable', 'A backup is being restored. Try again in a moment.', data);
  }
}
