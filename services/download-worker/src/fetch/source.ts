import type { AudioFormat, FailureOf } from '@segue/shared/contracts/jobs';
import type { downloadTrackJob } from '@segue/shared/contracts/jobs';

export type DownloadFailure = FailureOf<typeof downloadTrackJob>;

/** Why a candidate could not be fetched. The next candidate may still work; the message says what to do. */
export class FetchFailed extends Error {
  override readonly name = 'FetchFailed';

  constructor(
    readonly code: DownloadFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The source said "later". */
export class FetchLater extends Error {
  override readonly name = 'FetchLater';

  constructor(
    readonly retryAfterMs: number,
    message: string,
  ) {
    super(message);
  }
}

export interface FetchedFile {
  /** Where it lies, in the folder that was given. */
  readonly path: string;
  /** What its source calls it, with its ending. */
  readonly originalName: string;
}

export interface FetchRequest {
  readonly url: string;
  /**
   * A folder for this fetch alone, empty but for what an attempt before has left of the same address in it; of a source
   * that `resumes` it is kept when trouble on the way ends the fetch, else removed.
   */
  readonly folder: string;
  readonly signal: AbortSignal;
  readonly format: AudioFormat;
  /** The most that may be fetched. */
  readonly maxBytes: number;
  /** A cookies.txt for the address, readable by this process alone; null without one. */
  readonly cookieFile: string | null;
  /** Share that has arrived, 0..1. */
  readonly onProgress: (share: number) => void;
}

/** One way to fetch audio from an address. */
export interface Source {
  readonly name: string;
  /** Whether it can go on with what an attempt before has left in the folder. */
  readonly resumes: boolean;
  /** Whether it is the one for this address. */
  takes(url: URL): boolean;
  /** @throws FetchFailed, FetchLater; anything else counts as passing trouble and is tried again */
  fetch(request: FetchRequest): Promise<FetchedFile>;
}

export function tooLarge(maxBytes: number): FetchFailed {
  const megabytes = Math.floor(maxBytes / 1024 / 1024);
  return new FetchFailed('too-large', `The file is larger than ${megabytes} MB, the most that is fetched.`);
}
