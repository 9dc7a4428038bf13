import { FakeMeilisearch } from '@segue/shared/testing';
import { EmbeddedSearchIndex } from '../embedded/embedded.adapter.js';
import { FallbackSearchIndex } from '../fallback/index.js';
import { MeilisearchIndex } from '../meilisearch/index.js';
import type { SearchIndex, TrackDocument } from '../search-index.port.js';
import { meiliTestEnv } from './env.js';

/** An adapter to hold against the contract, and what to end after it. */
export interface Subject {
  readonly name: string;
  open(): Promise<{ readonly index: SearchIndex; close(): Promise<void> }>;
}

const KEY = 'a key for tests';
/** Short waits, since the fake is quick; searches may wait for a machine that is busy. */
export const FAKE_OPTIONS = { key: KEY, searchMs: 20_000, patience: { taskMs: 20_000, pollMs: 2 } } as const;

export const startFake = (): Promise<FakeMeilisearch> => new FakeMeilisearch({ key: KEY }).start();

const embedded: Subject = {
  name: 'embedded',
  open: () => {
    const index = new EmbeddedSearchIndex();
    return Promise.resolve({ index, close: () => index.close() });
  },
};

function onFake(name: string, over: (meilisearch: MeilisearchIndex) => SearchIndex): Subject {
  return {
    name,
    open: async () => {
      const fake = await startFake();
      const index = over(new MeilisearchIndex({ url: fake.url, ...FAKE_OPTIONS }));
      const close = async (): Promise<void> => {
        await index.close();
        await fake.stop();
      };
      return { index, close };
    },
  };
}

function onServer(url: string, key: string | undefined): Subject {
  return {
    name: `meilisearch at ${url}`,
    open: () => {
      const options = {
        url,
        indexName: 'segue-contract',
        searchMs: 20_000,
        ...(key !== undefined && { key }),
      };
      const index = new MeilisearchIndex(options);
      return Promise.resolve({ index, close: () => index.close() });
    },
  };
}

const { MEILI_URL, MEILI_KEY } = meiliTestEnv();

export const SUBJECTS: readonly Subject[] = [
  embedded,
  onFake('meilisearch on the fake', (meilisearch) => meilisearch),
  onFake('fallback', (meilisearch) => new FallbackSearchIndex(meilisearch, new EmbeddedSearchIndex())),
  ...(MEILI_URL === undefined ? [] : [onServer(MEILI_URL, MEILI_KEY)]),
];

/** Documents as a rebuild takes them. */
export async function* inBatches(
  documents: readonly TrackDocument[],
  size = 100,
): AsyncGenerator<TrackDocument[]> {
  for (let at = 0; at < documents.length; at += size) {
    yield await Promise.resolve(documents.slice(at, at + size));
  }
}
