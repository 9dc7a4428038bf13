import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { downloadTrackJob, JobContext, JobHandler, ResultOf } from '@segue/shared/contracts/jobs';
import type { Storage } from '@segue/shared/node';
import { fetchFirst, type Fetched } from './fetch/fetch-first.js';
import { FetchFailed, FetchLater, type Source } from './fetch/source.js';

type Job = typeof downloadTrackJob;

export interface DownloadDependencies {
  readonly storage: Storage;
  /** In the order of preference; the first that takes an address fetches it. */
  readonly sources: readonly Source[];
}

/** Fetches a track's audio and keeps it in storage under the hash of its bytes. */
export function createDownloadTrackHandler({ storage, sources }: DownloadDependencies): JobHandler<Job> {
  return async (context) => {
    const { trackId, candidates } = context.payload;
    const onProgress = (candidate: { title: string }, share: number) =>
      context.report({ done: Math.round(share * 100), total: 100, message: candidate.title });
    try {
      return await fetchFirst(candidates, { sources, signal: context.signal, onProgress }, (fetched) =>
        keep(trackId, fetched, storage),
      );
    } catch (error) {
      return giveUp(error, context);
    }
  };
}

async function keep(trackId: string, fetched: Fetched, storage: Storage): Promise<ResultOf<Job>> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(fetched.path), hash);
  const contentHash = hash.digest('hex');
  const audioKey = `audio/${contentHash.slice(0, 2)}/${contentHash}.${fetched.extension}`;
  if ((await storage.stat(audioKey)) === null) await storage.write(audioKey, createReadStream(fetched.path));
  const { size } = await stat(fetched.path);
  const { originalName, mime, url } = fetched;
  return { trackId, audioKey, contentHash, sizeBytes: size, originalName, mime, url };
}

function giveUp(error: unknown, context: JobContext<Job>): never {
  context.signal.throwIfAborted();
  if (error instanceof FetchFailed) context.fail(error.code, error.message);
  if (error instanceof FetchLater) context.rateLimited(error.retryAfterMs, error.message);
  if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') {
    context.fail('disk-full', 'The disk is full. Make room, then try again.');
  }
  throw error;
}
