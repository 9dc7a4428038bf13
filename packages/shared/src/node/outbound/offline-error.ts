import { TypedError } from '../typed-error.js';

/** The owner has cut all calls to the outside. */
export class OfflineError extends TypedError {
  /** @param whom "Discogs", "github.com": who would have been asked */
  constructor(readonly whom: string) {
    super(
      'not-configured',
      `This Segue is offline by its owner's choice (OFFLINE=true): ${whom} is not asked. Nothing leaves this network until that is changed.`,
    );
    this.name = 'OfflineError';
  }
}
