import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type {
  DownloadStep,
  downloadTrackJob,
  JobContext,
  PayloadOf,
  ResultOf,
} from '@segue/shared/contracts/jobs';
import { openStorage, Outbound, parseEnv, type Storage } from '@segue/shared/node';
import { startGuardProxy, type GuardProxy } from '../address/guard-proxy.js';
import { createDownloadTrackHandler } from '../download-track.handler.js';
import { downloadEnvSchema, programPlace } from '../env.js';
import { PartialFiles } from '../fetch/partial-files.js';
import { createParts } from '../parts.js';
import { toolEnv } from '../tools/tool-env.js';

type Job = typeof downloadTrackJob;
type Payload = PayloadOf<Job>;

/** How a run ended, and everything that was said of it on the way. */
export interface Ended {
  readonly result?: ResultOf<Job>;
  readonly failure?: { readonly code: string; readonly message: string };
  readonly waitMs?: number;
  readonly error?: unknown;
  readonly reports: readonly {
    readonly done: number;
    readonly total: number | null;
    readonly message: string;
  }[];
}

/** What of its context a test gives to the handler itself. */
type Call = Partial<Pick<JobContext<Job>, 'signal' | 'isLastAttempt' | 'report'>>;

/** The download worker without its queue. */
export interface TestWorker {
  readonly storage: Storage;
  run(steps: DownloadStep[], change?: Partial<Payload>, call?: Call): Promise<Ended>;
  /** Half-fetched files that are kept for another attempt. */
  kept(): Promise<string[]>;
  close(): Promise<void>;
}

export const wanted = {
  title: 'Higher (Original)',
  artist: 'Kailash',
  album: null,
  durationSeconds: 455,
  year: null,
};

export const fakeGamdl = fileURLToPath(new URL('fake-gamdl.mjs', import.meta.url));

/** @param variables of the worker's environment; `DOWNLOAD_ALLOWED_HOSTS` lets it reach a test's servers */
export async function startTestWorker(variables: Record<string, string>): Promise<TestWorker> {
  const folder = await mkdtemp(join(tmpdir(), 'segue-worker-'));
  const env = parseEnv(downloadEnvSchema, {
    ...{
      REDIS_URL: 'redis://127.0.0.1:1',
      STORAGE_URL: folder,
      DOWNLOAD_KEEP_FREE_MB: '0',
      LOG_LEVEL: 'error',
    },
    ...{ GAMDL: fakeGamdl, ...variables },
  });
  const storage = openStorage(env.STORAGE_URL);
  const outbound = new Outbound(env.OFFLINE);
  const proxy: GuardProxy = await startGuardProxy({
    ...{ allowedHosts: env.DOWNLOAD_ALLOWED_HOSTS, outbound },
  });
  const environment = toolEnv(programPlace(), proxy.url);
  const partialFolder = join(folder, 'partial');
  const partials = new PartialFiles(partialFolder);
  const handler = createDownloadTrackHandler(
    createParts(env, { storage, environment, temporaryFolder: tmpdir(), partials, outbound }),
  );
  const close = async () => {
    proxy.close();
    await rm(folder, { recursive: true, force: true });
  };
  const run: TestWorker['run'] = async (steps, change = {}, call = {}) => {
    const reports: { done: number; total: number | null; message: string }[] = [];
    const payload: Payload = {
      ...{ trackId: crypto.randomUUID(), wanted, steps, format: 'compatible', roomBytes: null },
      ...{ cookies: { owner: 'anna', keys: {} }, ...change },
    };
    try {
      const result = await handler(
        contextOf(payload, call, (progress) => {
          reports.push(progress);
          call.report?.(progress);
        }),
      );
      return { result, reports };
    } catch (error) {
      return { ...(error instanceof Over ? error.ending : { error }), reports };
    }
  };
  const kept = async () => (existsSync(partialFolder) ? readdir(partialFolder) : []);
  return { storage, run, kept, close };
}

class Over extends Error {
  constructor(readonly ending: Pick<Ended, 'failure' | 'waitMs'>) {
    super('over');
  }
}

function contextOf(
  payload: Payload,
  { signal = new AbortController().signal, isLastAttempt = false }: Call,
  report: (progress: Ended['reports'][number]) => void,
): JobContext<Job> {
  return {
    ...{ runId: crypto.randomUUID(), payload, isLastAttempt, signal, report },
    fail: (code, message) => {
      throw new Over({ failure: { code, message } });
    },
    rateLimited: (waitMs) => {
      throw new Over({ waitMs });
    },
  };
}
