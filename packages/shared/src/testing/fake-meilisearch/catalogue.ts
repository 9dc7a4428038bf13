import { FakeIndex, type FakeDocument } from './fake-index.js';
import { answerSearch } from './search/answer-search.js';
import { TextEngine } from './search/text-engine.js';
import { indexNotFound, WireError } from './wire-error.js';

const DOCUMENT_ID = /^[a-zA-Z0-9_-]{1,511}$/;

interface Entry {
  readonly index: FakeIndex;
  readonly engine: TextEngine;
}

/** All indexes by name, and what tasks and searches do with them. */
export class Catalogue {
  private readonly entries = new Map<string, Entry>();

  get names(): string[] {
    return [...this.entries.keys()];
  }

  get(uid: string): FakeIndex {
    return this.entry(uid).index;
  }

  create(uid: string, primaryKey: string | null): void {
    if (this.entries.has(uid)) {
      throw new WireError(409, 'index_already_exists', `Index \`${uid}\` already exists.`);
    }
    const index = new FakeIndex(primaryKey);
    this.entries.set(uid, { index, engine: new TextEngine(index) });
  }

  /** Returns how many documents went with it. */
  delete(uid: string): number {
    const { size } = this.get(uid).documents;
    this.entries.delete(uid);
    return size;
  }

  clear(): void {
    this.entries.clear();
  }

  /** As on the server, an index that is not there is made. */
  ensure(uid: string, primaryKey: string | null): FakeIndex {
    if (!this.entries.has(uid)) this.create(uid, primaryKey);
    return this.get(uid);
  }

  swap(a: string, b: string): void {
    const [first, second] = [this.entry(a), this.entry(b)];
    this.entries.set(a, second).set(b, first);
  }

  put(uid: string, documents: readonly FakeDocument[], primaryKey: string | null): void {
    const index = this.ensure(uid, primaryKey);
    const key = index.primaryKey ?? 'id';
    for (const document of documents) checkId(document[key], key);
    index.put(documents, (document) => String(document[key]));
  }

  search(uid: string, body: unknown): Record<string, unknown> {
    const { index, engine } = this.entry(uid);
    return { ...answerSearch(index, engine, body), indexUid: uid };
  }

  describe(uid: string) {
    const { createdAt, primaryKey } = this.get(uid);
    return { uid, createdAt, updatedAt: createdAt, primaryKey };
  }

  private entry(uid: string): Entry {
    const entry = this.entries.get(uid);
    if (entry === undefined) throw indexNotFound(uid);
    return entry;
  }
}

function checkId(id: unknown, key: string): void {
  if (id === undefined) {
    throw new WireError(400, 'missing_document_id', `Document doesn't have a \`${key}\` attribute.`);
  }
  if (typeof id !== 'string' || !DOCUMENT_ID.test(id)) {
    throw new WireError(
      400,
      'invalid_document_id',
      `Document identifier \`${JSON.stringify(id)}\` is invalid.`,
    );
  }
}
