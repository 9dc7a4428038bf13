/** What a caller handed over that the engine cannot accept. */
export type InvalidSubject = 'schema' | 'document' | 'request';

/**
 * The caller's mistake: a schema that contradicts itself, a document of the wrong shape, a request that names
 * an unknown field. The query text itself is never a mistake, whatever it holds.
 */
export class InvalidSearchInput extends Error {
  readonly kind = 'invalid';

  constructor(
    readonly subject: InvalidSubject,
    message: string,
  ) {
    super(message);
    this.name = 'InvalidSearchInput';
  }
}

/** The engine's worker thread is gone, or answered with a fault of its own. */
export class SearchWorkerFailed extends Error {
  readonly kind = 'failed';

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SearchWorkerFailed';
  }
}
