import type { Storage } from '@segue/shared/node';
import type { SearchIndex } from '../../../adapters/search-index/search-index.port.js';
import type { SystemRepository } from '../system.repository.js';
import type { HealthPart } from './health-part.js';

/** The file that shows that the storage can be written. */
const probeKey = 'health/probe.txt';

export function postgresPart(repository: SystemRepository): HealthPart {
  return {
    name: 'postgres',
    needed: true,
    check: async () => {
      await repository.ping();
      return { ok: true, message: 'Answers.' };
    },
  };
}

export function redisPart(redis: { ping(): Promise<string> }): HealthPart {
  return {
    name: 'redis',
    needed: true,
    check: async () => {
      await redis.ping();
      return { ok: true, message: 'Answers.' };
    },
  };
}

/** Search that rebuilds or falls back still answers, so the api is ready without it. */
export function searchPart(index: Pick<SearchIndex, 'name' | 'state'>): HealthPart {
  const messages = {
    ready: 'Ready.',
    rebuilding: 'Is being filled; what is in already can be found.',
    fallback: 'The search server is away; the api searches by itself.',
  };
  return {
    name: 'search',
    needed: false,
    check: () => {
      const state = index.state();
      return Promise.resolve({ ok: state !== 'fallback', message: `${index.name}: ${messages[state]}` });
    },
  };
}

/** Written to once, since a bucket may charge for it; after that it is enough that it answers. */
export function storagePart(storage: Storage): HealthPart {
  return {
    name: 'storage',
    needed: true,
    check: async () => {
      if ((await storage.stat(probeKey)) === null)
        await storage.write(probeKey, Buffer.from('Segue can write here.\n'));
      return { ok: true, message: 'Can be written.' };
    },
  };
}

/** A job without a worker waits: nothing is lost, so the api is ready without it. */
export function workersPart(job: string, count: () => Promise<number>): HealthPart {
  return {
    name: `worker ${job}`,
    needed: false,
    check: async () => {
      const seen = await count();
      const message = seen === 0 ? 'No worker is running; its jobs wait.' : `${seen} running.`;
      return { ok: seen > 0, message };
    },
  };
}
