import type { Meilisearch } from 'meilisearch';
import type { TrackDocument } from '../search-index.port.js';
import { INDEX_SETTINGS } from './index-settings.js';
import { toStoredDocument } from './stored-document.js';
import { done, type TaskPatience } from './task.js';

/** Documents written at a time. */
export const BATCH = 1000;

/** Builds an index beside the one that answers, then changes over: nobody searches half of it. */
export class IndexBuilder {
  constructor(
    private readonly client: Meilisearch,
    /** What the names of all our indexes begin with. */
    private readonly name: string,
    private readonly patience: TaskPatience,
  ) {}

  async build(uid: string, batches: AsyncIterable<readonly TrackDocument[]>): Promise<void> {
    const next = `${uid}-next`;
    await this.dropAllBut(uid);
    await this.wait(this.client.createIndex(next, { primaryKey: 'id' }));
    await this.wait(this.client.index(next).updateSettings(INDEX_SETTINGS));
    for await (const batch of batches) await this.write(next, batch);
    await this.changeOver(uid, next);
  }

  async write(uid: string, documents: readonly TrackDocument[]): Promise<void> {
    for (let at = 0; at < documents.length; at += BATCH) {
      const batch = documents.slice(at, at + BATCH).map(toStoredDocument);
      await this.wait(this.client.index(uid).addDocuments(batch, { primaryKey: 'id' }));
    }
  }

  private async changeOver(uid: string, next: string): Promise<void> {
    if (!(await this.ours()).includes(uid))
      await this.wait(this.client.createIndex(uid, { primaryKey: 'id' }));
    await this.wait(this.client.swapIndexes([{ indexes: [uid, next], rename: false }]));
    await this.dropAllBut(uid);
  }

  /** What a build that broke off left behind, and indexes of other settings. */
  private async dropAllBut(uid: string): Promise<void> {
    for (const other of await this.ours()) {
      if (other !== uid) await this.wait(this.client.deleteIndex(other));
    }
  }

  private async ours(): Promise<string[]> {
    const { results } = await this.client.getRawIndexes({ limit: 1000 });
    return results.map(({ uid }) => uid).filter((uid) => uid.startsWith(`${this.name}-`));
  }

  private wait(enqueued: Parameters<typeof done>[1]): Promise<void> {
    return done(this.client, enqueued, this.patience);
  }
}
