import { afterEach, describe, expect, it } from 'vitest';
import { InvalidSearchInput, SearchWorkerFailed } from '../errors.js';
import { createSearchEngine } from '../engine/create-search-engine.js';
import { createSearchWorker, type SearchWorker } from './create-search-worker.js';

const schema = {
  searchable: ['title'],
  filterable: { owners: 'keyword-list' },
  visibility: 'owners',
} as const;
const documents = ['Strings of Life', 'Life on Mars'].map((title) => ({ id: title, title, owners: ['me'] }));

describe('the worker', () => {
  let worker: SearchWorker;
  afterEach(() => worker.close());

  it('answers as the engine does', async () => {
    worker = createSearchWorker(schema);
    const engine = createSearchEngine(schema);
    engine.upsert(documents);
    await worker.upsert(documents);
    const request = { query: 'lief', visibleTo: ['me'] };
    expect({ ...(await worker.search(request)), milliseconds: 0 }).toEqual({
      ...engine.search(request),
      milliseconds: 0,
    });
    expect(await worker.delete(['Life on Mars', 'nope'])).toBe(1);
    await worker.settled();
    expect(await worker.stats()).toMatchObject({ documents: 1, merging: false });
    await worker.clear();
    expect((await worker.search({ visibleTo: ['me'] })).total).toBe(0);
    engine.close();
  });

  it('rejects what the engine refuses, and goes on', async () => {
    worker = createSearchWorker(schema);
    await expect(worker.search({})).rejects.toThrow(InvalidSearchInput);
    await expect(worker.search({ visibleTo: ['me'] })).resolves.toMatchObject({ total: 0 });
  });

  it('rejects calls that are open when it is closed, and all after', async () => {
    worker = createSearchWorker(schema);
    const open = worker.upsert(documents);
    const closed = worker.close();
    await expect(open).rejects.toThrow(SearchWorkerFailed);
    await closed;
    await expect(worker.stats()).rejects.toThrow(SearchWorkerFailed);
  });

  it("lets the caller's event loop turn while it works", async () => {
    worker = createSearchWorker(schema);
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    await worker.upsert(
      Array.from({ length: 5_000 }, (_, at) => ({ id: `${at}`, title: `Track ${at}`, owners: ['me'] })),
    );
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
  });
});
