import { WireError, type FakeMeilisearch } from '@segue/shared/testing';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { EmbeddedSearchIndex } from '../embedded/embedded.adapter.js';
import { MeilisearchIndex } from '../meilisearch/index.js';
import type { TrackDocument } from '../search-index.port.js';
import { ADA, bareDocument } from '../testing/corpus.js';
import { queryOf } from '../testing/query.js';
import { FAKE_OPTIONS, inBatches, startFake } from '../testing/subjects.js';
import { FallbackSearchIndex } from './fallback.adapter.js';

const ONE = bareDocument(ADA, 'one', 'Aardvark');
const TWO = bareDocument(ADA, 'two', 'Bumblebee');

let fake: FakeMeilisearch;
let index: FallbackSearchIndex;
/** What the database would hold; a rebuild that the index asks for is filled from it. */
let library: TrackDocument[];
let asked: number;

beforeEach(async () => {
  fake = await startFake();
  library = [ONE];
  asked = 0;
  index = fallback(1_000);
});
afterEach(async () => {
  await index.close();
  await fake.stop();
});

function fallback(searchMs: number): FallbackSearchIndex {
  const meilisearch = new MeilisearchIndex({ url: fake.url, ...FAKE_OPTIONS, searchMs });
  const made = new FallbackSearchIndex(meilisearch, new EmbeddedSearchIndex(), 20);
  made.onNeedsRebuild(() => {
    asked++;
    void made.rebuild(inBatches(library));
  });
  return made;
}

const found = async (): Promise<string[]> =>
  (await index.search(queryOf())).hits.map(({ trackId }) => trackId).sort();
const stands = (): [string, string] => [index.name, index.state()];
const recovered = () =>
  vi.waitFor(() => expect(stands()).toEqual(['meilisearch', 'ready']), { timeout: 20_000 });

async function write(document: TrackDocument): Promise<void> {
  library = [...library, document];
  await index.upsert([document]);
}

it('asks Meilisearch once it is filled', async () => {
  await index.rebuild(inBatches(library));
  expect(stands()).toEqual(['meilisearch', 'ready']);
  const before = fake.received.length;
  expect(await found()).toEqual(['one']);
  expect(fake.received.slice(before)).toEqual(['POST /multi-search']);
});

it('answers by itself while Meilisearch is away at the start, and fills it when it comes', async () => {
  await fake.stop();
  await index.rebuild(inBatches(library));
  expect(stands()).toEqual(['embedded', 'fallback']);
  expect(await found()).toEqual(['one']);
  await fake.start();
  await recovered();
  expect([asked, await found()]).toEqual([1, ['one']]);
});

it('answers every search while Meilisearch goes and comes back, and rebuilds nothing that missed nothing', async () => {
  await index.rebuild(inBatches(library));
  await fake.stop();
  expect(await found()).toEqual(['one']);
  expect(stands()).toEqual(['embedded', 'fallback']);
  await fake.start();
  await recovered();
  expect(asked).toBe(0);
});

it('makes good what Meilisearch missed', async () => {
  await index.rebuild(inBatches(library));
  await fake.stop();
  await write(TWO);
  expect(await found()).toEqual(['one', 'two']);
  await fake.start();
  await recovered();
  expect([asked, await found()]).toEqual([1, ['one', 'two']]);
});

it('does not believe a Meilisearch that failed at a write', async () => {
  await index.rebuild(inBatches(library));
  fake.queue.failNext('documentAdditionOrUpdate', new WireError(500, 'internal', 'Broken.', 'internal'));
  await write(TWO);
  expect(await found()).toEqual(['one', 'two']);
  await recovered();
  expect([asked, await found()]).toEqual([1, ['one', 'two']]);
});

it('answers by itself when Meilisearch is slow', async () => {
  await index.close();
  index = fallback(300);
  await index.rebuild(inBatches(library));
  await vi.waitFor(() => expect(stands()).toEqual(['meilisearch', 'ready']), { timeout: 20_000 });
  fake.latencyMs = 3_000;
  expect(await found()).toEqual(['one']);
  expect(stands()).toEqual(['embedded', 'fallback']);
  fake.latencyMs = 0;
  await recovered();
});

it('says rebuilding, and rebuilds, when Meilisearch lost its index', async () => {
  await index.rebuild(inBatches(library));
  fake.catalogue.clear();
  expect(await found()).toEqual(['one']);
  expect(stands()).toEqual(['embedded', 'rebuilding']);
  await recovered();
  expect(asked).toBe(1);
});

it('answers from what Meilisearch kept while it is filled after a start', async () => {
  await index.rebuild(inBatches(library));
  const restarted = fallback(FAKE_OPTIONS.searchMs);
  async function* watched(): AsyncGenerator<TrackDocument[]> {
    const { hits } = await restarted.search(queryOf());
    expect([hits.length, restarted.name, restarted.state()]).toEqual([1, 'meilisearch', 'rebuilding']);
    yield* inBatches([ONE, TWO]);
  }
  await restarted.rebuild(watched());
  expect((await restarted.search(queryOf())).total).toBe(2);
  await restarted.close();
});

it('goes on alone when Meilisearch goes away in the middle of a rebuild', async () => {
  await index.rebuild(inBatches(library));
  async function* interrupted(): AsyncGenerator<TrackDocument[]> {
    yield [ONE];
    await fake.stop();
    yield [TWO];
  }
  library = [ONE, TWO];
  await index.rebuild(interrupted());
  expect(await found()).toEqual(['one', 'two']);
  await fake.start();
  await recovered();
  expect(await found()).toEqual(['one', 'two']);
});

it('changes nothing over when the documents break off', async () => {
  await index.rebuild(inBatches(library));
  async function* broken(): AsyncGenerator<TrackDocument[]> {
    yield await Promise.resolve([TWO]);
    throw new Error('The database went away.');
  }
  await expect(index.rebuild(broken())).rejects.toThrow('The database went away.');
  expect(await found()).toEqual(['one']);
  await recovered();
  expect(await found()).toEqual(['one']);
});
