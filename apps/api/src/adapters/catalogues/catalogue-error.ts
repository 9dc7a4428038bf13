/**
 * Why a catalogue could not answer. "There is no such release" is an answer, not an error.
 * - `rate-limited`: it said "later"; try again after `retryAfterMs`, and do not count this as an attempt
 * - `not-configured`: the owner must do something first, such as enter a token that works
 * - `offline`: the owner of the installation has cut all calls to the outside; nobody was asked
 * - `private`: it is there, and its owner does not show it
 * - `failed`: everything else
 */
export type CatalogueErrorKind = 'rate-limited' | 'failed' | 'not-configured' | 'offline' | 'private';

export interface CatalogueErrorDetails {
  /** Set when rate-limited: how long to wait, in milliseconds. */
  readonly retryAfterMs?: number;
  /** HTTP status of the answer, when there was one. */
  readonly status?: number;
  /** Whether the same question may work later: true for timeouts and 5xx, false for a refusal. */
  readonly temporary?: boolean;
  readonly cause?: unknown;
}

/** The message is a sentence for the owner: what was wrong, and what to do. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';
  readonly retryAfterMs: number | null;
  readonly status: number | null;
  readonly temporary: boolean;

  constructor(
    readonly kind: CatalogueErrorKind,
    message: string,
    details: CatalogueErrorDetails = {},
  ) {
    super(message, { cause: details.cause });
    this.retryAfterMs = details.retryAfterMs ?? null;
    this.status = details.status ?? null;
    this.temporary = details.temporary ?? kind === 'rate-limited';
  }
}
