import { WireError, type FakeMeilisearch } from '@segue/shared/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { TrackDocument } from '../search-index.port.js';
import { ADA, bareDocument } from '../testing/corpus.js';
import { queryOf } from '../testing/query.js';
import { FAKE_OPTIONS, inBatches, startFake } from '../testing/subjects.js';
import { INDEX_SETTINGS } from './index-settings.js';
import { MeilisearchIndex } from './meilisearch.adapter.js';

const ONE = bareDocument(ADA, 'one', 'Aardvark');
const TWO = bareDocument(ADA, 'two', 'Bumblebee');

let fake: FakeMeilisearch;
let index: MeilisearchIndex;
let asked: number;

beforeEach(async () => {
  fake = await startFake();
  index = new MeilisearchIndex({ url: fake.url, ...FAKE_OPTIONS });
  asked = 0;
  index.onNeedsRebuild(() => asked++);
});
afterEach(() => fake.stop());

const total = async (): Promise<number> => (await index.search(queryOf())).total;
const liveUid = (): string => fake.catalogue.names.find((name) => name.startsWith('segue-tracks')) ?? '';

it('knows an index that is missing, and one that it built', async () => {
  expect([await index.inspect(), index.state()]).toEqual([false, 'rebuilding']);
  await index.rebuild(inBatches([ONE, TWO]));
  expect([await index.inspect(), index.state()]).toEqual([true, 'ready']);
});

it('gives the index its settings, and leaves one index', async () => {
  await index.rebuild(inBatches([ONE]));
  await index.rebuild(inBatches([ONE, TWO]));
  expect(fake.catalogue.names).toEqual([liveUid()]);
  expect(fake.catalogue.get(liveUid()).settings).toMatchObject(INDEX_SETTINGS);
});

it('takes an index of other settings for none', async () => {
  await index.rebuild(inBatches([ONE]));
  fake.catalogue.get(liveUid()).changeSettings({ searchableAttributes: ['title'] });
  expect(await index.inspect()).toBe(false);
});

it('takes an index of another version of the server for none, and drops it once there is a new one', async () => {
  await index.rebuild(inBatches([ONE]));
  const old = liveUid();
  fake.version = '1.23.1';
  expect(await index.inspect()).toBe(false);
  await index.rebuild(inBatches([ONE]));
  expect([await index.inspect(), fake.catalogue.names.includes(old)]).toEqual([true, false]);
});

it('leaves indexes of other programs alone', async () => {
  fake.catalogue.create('movies', 'id');
  await index.rebuild(inBatches([ONE]));
  expect(fake.catalogue.names).toContain('movies');
});

it('answers from the old documents until the new ones are complete', async () => {
  await index.rebuild(inBatches([ONE]));
  const seen: number[] = [];
  async function* watched(): AsyncGenerator<TrackDocument[]> {
    for await (const batch of inBatches([ONE, TWO], 1)) {
      seen.push(await total());
      yield batch;
    }
  }
  await index.rebuild(watched());
  expect([...seen, await total()]).toEqual([1, 1, 2]);
});

it('keeps the old documents when the new ones break off, and starts anew the next time', async () => {
  await index.rebuild(inBatches([ONE]));
  async function* broken(): AsyncGenerator<TrackDocument[]> {
    yield* inBatches([TWO]);
    throw new Error('The database went away.');
  }
  await expect(index.rebuild(broken())).rejects.toThrow('The database went away.');
  expect(await total()).toBe(1);
  await index.rebuild(inBatches([ONE, TWO]));
  expect(await total()).toBe(2);
});

it.each([
  ['documentAdditionOrUpdate', () => index.upsert([TWO])],
  ['documentDeletion', () => index.remove([ONE.id])],
  ['settingsUpdate', () => index.rebuild(inBatches([TWO]))],
  ['indexSwap', () => index.rebuild(inBatches([TWO]))],
])('says when the server accepted a %s and failed at it', async (type, change) => {
  await index.rebuild(inBatches([ONE]));
  fake.queue.failNext(type, new WireError(500, 'no_space_left_on_device', 'No space left.', 'system'));
  await expect(change()).rejects.toThrow(`could not do ${type}`);
  expect((await index.search(queryOf())).hits).toMatchObject([{ trackId: 'one' }]);
});

it('asks for a rebuild when the index is lost, and makes none by writing', async () => {
  await index.rebuild(inBatches([ONE]));
  fake.catalogue.clear();
  await expect(total()).rejects.toThrow('not found');
  await expect(index.upsert([TWO])).rejects.toThrow('not found');
  expect([asked, index.state(), fake.catalogue.names]).toEqual([2, 'rebuilding', []]);
});

it.each([
  ['no key', {}, 'Authorization header is missing'],
  ['a wrong key', { key: 'wrong' }, 'API key is invalid'],
])('says that it has %s', async (_, key, message) => {
  const stranger = new MeilisearchIndex({ url: fake.url, ...key });
  await expect(stranger.inspect()).rejects.toThrow(message);
  await expect(stranger.search(queryOf())).rejects.toThrow(message);
});

it('gives up on a search that takes too long', async () => {
  await index.rebuild(inBatches([ONE]));
  const hasty = new MeilisearchIndex({ url: fake.url, ...FAKE_OPTIONS, searchMs: 300 });
  await hasty.inspect();
  fake.latencyMs = 5_000;
  await expect(hasty.search(queryOf())).rejects.toThrow();
});

it('writes in batches of a thousand', async () => {
  await index.rebuild(inBatches([ONE]));
  const many = Array.from({ length: 2_500 }, (_, at) => bareDocument(ADA, `many${at}`, `Track ${at}`));
  const before = fake.received.length;
  await index.upsert(many);
  const writes = fake.received.slice(before).filter((line) => line.includes('/documents'));
  expect([writes.length, await total()]).toEqual([3, 2_501]);
});

it('draws a histogram of more values than the server lists', async () => {
  const spread = Array.from({ length: 1_500 }, (_, at): TrackDocument => {
    return { ...bareDocument(ADA, `spread${at}`, 'Spread'), durationSeconds: at };
  });
  await index.rebuild(inBatches(spread));
  const { histograms } = await index.search(queryOf({ histograms: [{ field: 'durationSeconds', bins: 4 }] }));
  expect(histograms).toEqual({ durationSeconds: { min: 0, max: 1_499, bins: [375, 375, 375, 375] } });
});
