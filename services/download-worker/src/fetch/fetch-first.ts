import { rm } from 'node:fs/promises';
import { AddressRefused } from '@segue/shared/node';
import { FetchFailed, FetchLater, type FetchedFile, type FetchRequest, type Source } from './source.js';
import type { RunPartials } from './run-partials.js';
import { makeScratchFolder, type ScratchFolder } from './scratch-folders.js';
import { sniffAudio, type AudioKind } from './sniff-audio.js';

export interface Candidate {
  readonly url: string;
  readonly title: string;
}

export interface Fetched extends FetchedFile, AudioKind {
  readonly url: string;
}

export interface FetchFirstOptions extends Pick<FetchRequest, 'format' | 'signal'> {
  readonly sources: readonly Source[];
  /** How long one candidate may take, milliseconds. */
  readonly timeLimitMs: number;
  /** The most that the next file may have. @throws FetchFailed when there is no room */
  readonly room: () => Promise<number>;
  /** Puts the cookies for an address into a folder. */
  readonly openCookies: (url: URL, folder: string) => Promise<string | null>;
  /** What breaks off is kept here for the next attempt. */
  readonly partials: Pick<RunPartials, 'keyOf' | 'take' | 'keep'>;
  readonly onProgress: (candidate: Candidate, share: number) => void;
}

/**
 * Tries the candidates in order and hands the first audio that comes to `keep`; its folder is gone afterwards.
 * When none works, the first declared failure counts: that of the likeliest candidate.
 * @throws FetchFailed, FetchLater, or what passing trouble there was
 */
export async function fetchFirst<One extends Candidate, Kept>(
  candidates: readonly One[],
  options: FetchFirstOptions,
  keep: (fetched: Fetched, candidate: One) => Promise<Kept>,
): Promise<Kept> {
  const failures: unknown[] = [];
  for (const candidate of candidates) {
    options.signal.throwIfAborted();
    try {
      return await fetchOne(candidate, options, keep);
    } catch (error) {
      options.signal.throwIfAborted();
      failures.push(error);
    }
  }
  throw mostTelling(failures);
}

async function fetchOne<One extends Candidate, Kept>(
  candidate: One,
  options: FetchFirstOptions,
  keep: (fetched: Fetched, candidate: One) => Promise<Kept>,
): Promise<Kept> {
  const { url } = candidate;
  const { partials } = options;
  const address = URL.canParse(url) ? new URL(url) : null;
  const source = address === null ? undefined : options.sources.find((one) => one.takes(address));
  if (address === null || source === undefined)
    throw new FetchFailed('address-refused', `“${url}” is no address that can be fetched.`);
  const scratch = await makeScratchFolder(source.resumes ? partials.keyOf(url) : null);
  try {
    if (source.resumes) await partials.take(url, scratch.audio);
    return await keep(await fetchInto(scratch, { ...candidate, address, source }, options), candidate);
  } catch (error) {
    // What is refused now would be refused again; trouble on the way may pass.
    if (source.resumes && !(error instanceof FetchFailed)) await partials.keep(url, scratch.audio);
    throw error;
  } finally {
    await rm(scratch.folder, { recursive: true, force: true });
  }
}

async function fetchInto(
  { folder, audio }: ScratchFolder,
  { address, source, ...candidate }: Candidate & { address: URL; source: Source },
  options: FetchFirstOptions,
): Promise<Fetched> {
  const { url } = candidate;
  const maxBytes = await options.room();
  const cookieFile = await options.openCookies(address, folder);
  const limit = timeLimit(options.timeLimitMs);
  try {
    const file = await source.fetch({
      ...{ url, folder: audio, format: options.format, maxBytes, cookieFile },
      signal: AbortSignal.any([options.signal, limit.signal]),
      onProgress: (share) => options.onProgress(candidate, share),
    });
    const kind = await sniffAudio(file.path);
    if (kind === null) throw new FetchFailed('not-audio', 'What lies at the address is no audio.');
    return { ...file, ...kind, url };
  } catch (error) {
    if (error instanceof AddressRefused)
      throw new FetchFailed('address-refused', error.message, { cause: error });
    throw limit.signal.aborted ? limit.signal.reason : error;
  } finally {
    limit.clear();
  }
}

function timeLimit(milliseconds: number): { signal: AbortSignal; clear: () => void } {
  const controller = new AbortController();
  const minutes = Math.round(milliseconds / 60_000);
  const message = `The source took longer than ${minutes} minutes, the most that is waited (DOWNLOAD_MAX_MINUTES).`;
  const timer = setTimeout(() => controller.abort(new FetchFailed('too-large', message)), milliseconds);
  return { signal: controller.signal, clear: () => clearTimeout(timer) };
}

/** Passing trouble first, since trying again may help; then "later"; then why the likeliest candidate failed. */
export function mostTelling(failures: readonly unknown[]): unknown {
  const passing = failures.find((error) => !(error instanceof FetchFailed) && !(error instanceof FetchLater));
  return passing ?? failures.find((error) => error instanceof FetchLater) ?? failures[0];
}
