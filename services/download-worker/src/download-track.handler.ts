import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { AudioSource, downloadTrackJob, JobContext, JobHandler } from '@segue/shared/contracts/jobs';
import { isDraining, OfflineError, type Outbound, type Storage } from '@segue/shared/node';
import type { CookieFiles } from './cookies/cookie-files.js';
import { roomFor, type Room } from './disk/room.js';
import { fetchFirst, type Fetched } from './fetch/fetch-first.js';
import type { PartialFiles } from './fetch/partial-files.js';
import { RunPartials } from './fetch/run-partials.js';
import { FetchFailed, FetchLater, type Source } from './fetch/source.js';
import { walkSteps, type Sure } from './find/walk-steps.js';
import type { AudioSearch } from './search/audio-search.js';

type Job = typeof downloadTrackJob;

export interface DownloadDependencies {
  readonly storage: Storage;
  /** In the order of preference; the first that takes an address fetches it. */
  readonly sources: readonly Source[];
  readonly searches: Readonly<Partial<Record<AudioSource, AudioSearch>>>;
  readonly cookies: CookieFiles;
  readonly partials: PartialFiles;
  readonly room: Omit<Room, 'quotaBytes'>;
  readonly timeLimitMs: number;
  readonly outbound: Outbound;
}

/** Finds and fetches a track's audio, and keeps it in storage under the hash of its bytes. */
export function createDownloadTrackHandler(parts: DownloadDependencies): JobHandler<Job> {
  return async (context) => {
    const { trackId, wanted, steps, cookies } = context.payload;
    const partials = new RunPartials(parts.partials, cookies.owner);
    try {
      parts.outbound.check('download', 'any source of audio');
      const walked = await walkSteps(steps, {
        wanted,
        searches: parts.searches,
        signal: context.signal,
        onSearch: (source) => context.report({ done: 0, total: null, message: `Searching ${source}` }),
        fetch: (candidates) => fetchAndKeep(candidates, partials, context, parts),
      });
      await partials.remove();
      const told = { trackId, notes: [...walked.notes], asked: [...walked.asked] };
      return walked.kind === 'fetched'
        ? { kind: walked.kind, ...told, ...walked.kept }
        : { kind: walked.kind, ...told, candidates: [...walked.candidates] };
    } catch (error) {
      if (!isTriedAgain(error, context)) await partials.remove();
      return giveUp(error, context);
    }
  };
}

function fetchAndKeep(
  candidates: readonly Sure[],
  partials: RunPartials,
  context: JobContext<Job>,
  { sources, storage, cookies, room, timeLimitMs }: DownloadDependencies,
) {
  const { payload, signal } = context;
  return fetchFirst(
    candidates,
    {
      sources,
      signal,
      timeLimitMs,
      partials,
      format: payload.format,
      room: () => roomFor({ ...room, quotaBytes: payload.roomBytes }),
      openCookies: (url, folder) => cookies.open(url, payload.cookies, folder),
      onProgress: ({ title }, share) =>
        context.report({ done: Math.round(share * 100), total: 100, message: title }),
    },
    async (fetched, { distance }) => ({ ...(await keep(fetched, storage)), distance }),
  );
}

async function keep({ path, extension, originalName, mime, url }: Fetched, storage: Storage) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  const contentHash = hash.digest('hex');
  const audioKey = `audio/${contentHash.slice(0, 2)}/${contentHash}.${extension}`;
  if ((await storage.stat(audioKey)) === null) await storage.write(audioKey, createReadStream(path));
  const { size } = await stat(path);
  return { audioKey, contentHash, sizeBytes: size, originalName, mime, url };
}

function isTriedAgain(error: unknown, { signal, isLastAttempt }: JobContext<Job>): boolean {
  if (signal.aborted) return isDraining(signal);
  if (error instanceof FetchLater) return true;
  return !(error instanceof FetchFailed) && !isDiskFull(error) && !isLastAttempt;
}

function giveUp(error: unknown, context: JobContext<Job>): never {
  context.signal.throwIfAborted();
  if (error instanceof OfflineError) context.fail('offline', error.message);
  if (error instanceof FetchFailed) context.fail(error.code, error.message);
  if (error instanceof FetchLater) context.rateLimited(error.retryAfterMs, error.message);
  if (isDiskFull(error)) context.fail('disk-full', 'The disk is full. Make room, then try again.');
  throw error;
}

const isDiskFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOSPC';
