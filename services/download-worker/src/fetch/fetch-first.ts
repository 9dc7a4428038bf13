import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FetchFailed, FetchLater, type FetchedFile, type Source } from './source.js';
import { sniffAudio, type AudioKind } from './sniff-audio.js';

export interface Candidate {
  readonly url: string;
  readonly title: string;
}

export interface Fetched extends FetchedFile, AudioKind {
  readonly url: string;
}

export interface FetchFirstOptions {
  readonly sources: readonly Source[];
  readonly signal: AbortSignal;
  readonly onProgress: (candidate: Candidate, share: number) => void;
}

/**
 * Tries the candidates in order and hands the first audio that comes to `keep`; its folder is gone afterwards.
 * When none works, the first declared failure counts: that of the likeliest candidate.
 * @throws FetchFailed, FetchLater, or what passing trouble there was
 */
export async function fetchFirst<Kept>(
  candidates: readonly Candidate[],
  { sources, signal, onProgress }: FetchFirstOptions,
  keep: (fetched: Fetched) => Promise<Kept>,
): Promise<Kept> {
  const failures: unknown[] = [];
  for (const candidate of candidates) {
    signal.throwIfAborted();
    const folder = await mkdtemp(join(tmpdir(), 'segue-download-'));
    try {
      const report = (share: number) => onProgress(candidate, share);
      return await keep(await fetchOne(candidate, sources, { folder, signal, onProgress: report }));
    } catch (error) {
      signal.throwIfAborted();
      failures.push(error);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  throw mostTelling(failures);
}

async function fetchOne(
  { url }: Candidate,
  sources: readonly Source[],
  request: { folder: string; signal: AbortSignal; onProgress: (share: number) => void },
): Promise<Fetched> {
  const source = URL.canParse(url) ? sources.find((one) => one.takes(new URL(url))) : undefined;
  if (source === undefined)
    throw new FetchFailed('address-refused', `“${url}” is no address that can be fetched.`);
  const file = await source.fetch({ url, ...request });
  const kind = await sniffAudio(file.path);
  if (kind === null) throw new FetchFailed('not-audio', 'What lies at the address is no audio.');
  return { ...file, ...kind, url };
}

/** Passing trouble first, since trying again may help; then "later"; then why the likeliest candidate failed. */
function mostTelling(failures: readonly unknown[]): unknown {
  const passing = failures.find((error) => !(error instanceof FetchFailed) && !(error instanceof FetchLater));
  return passing ?? failures.find((error) => error instanceof FetchLater) ?? failures[0];
}
