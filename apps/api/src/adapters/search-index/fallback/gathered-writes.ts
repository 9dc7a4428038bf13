import type { SearchIndex, TrackDocument } from '../search-index.port.js';

/**
 * Gathers what is written while a write is under way, so that many small ones become few large ones: a server takes
 * about as long for one document as for a thousand. Each call resolves when what it brought is written.
 */
export class GatheredWrites {
  /** By document id; null where it is to go. The last word on a document counts. */
  private pending = new Map<string, TrackDocument | null>();
  private next: Promise<void> | undefined;
  private underWay: Promise<void> = Promise.resolve();

  constructor(private readonly index: Pick<SearchIndex, 'upsert' | 'remove'>) {}

  upsert(documents: readonly TrackDocument[]): Promise<void> {
    for (const document of documents) this.pending.set(document.id, document);
    return this.written();
  }

  remove(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.pending.set(id, null);
    return this.written();
  }

  private written(): Promise<void> {
    if (this.next !== undefined) return this.next;
    const next = this.underWay.then(() => this.write());
    this.next = next;
    const settled = (): void => undefined;
    this.underWay = next.then(settled, settled);
    return next;
  }

  private async write(): Promise<void> {
    const changes = [...this.pending];
    this.pending = new Map();
    this.next = undefined;
    const gone = changes.flatMap(([id, document]) => (document === null ? [id] : []));
    const documents = changes.flatMap(([, document]) => document ?? []);
    if (gone.length > 0) await this.index.remove(gone);
    if (documents.length > 0) await this.index.upsert(documents);
  }
}
