import { Meilisearch } from 'meilisearch';
import type { RemoteSearchIndex } from '../fallback/remote-search-index.js';
import type { TrackDocument, TrackQuery, TrackQueryResult } from '../search-index.port.js';
import { BATCH, IndexBuilder } from './index-builder.js';
import { hasOurSettings, indexUid } from './index-settings.js';
import { encodeKeyword } from './keyword-code.js';
import { MeilisearchSearch } from './meilisearch-search.js';
import { isIndexMissing, isNotOurs } from './server-error.js';
import { done, type TaskPatience } from './task.js';

export interface MeilisearchOptions {
  readonly url: string;
  readonly key?: string;
  /** What the names of the indexes begin with; two that share a server need two names. */
  readonly indexName?: string;
  /** How long a search may take before it counts as failed, in milliseconds. */
  readonly searchMs?: number;
  /** How long the server may take to accept a write. */
  readonly writeMs?: number;
  readonly patience?: TaskPatience;
}

/** Tracks in a Meilisearch server, in an index named after our settings and the server's version. */
export class MeilisearchIndex implements RemoteSearchIndex {
  readonly name = 'meilisearch';
  /** For questions that a person waits for. */
  private readonly quick: Meilisearch;
  private readonly patient: Meilisearch;
  private readonly searchMs: number;
  private readonly indexName: string;
  private readonly patience: TaskPatience;
  private readonly builder: IndexBuilder;
  private readonly listeners: (() => void)[] = [];
  private uid: string | undefined;
  private complete = false;

  constructor({ url, key, searchMs = 1500, writeMs = 30_000, ...options }: MeilisearchOptions) {
    const server = { host: url, ...(key !== undefined && { apiKey: key }) };
    this.searchMs = searchMs;
    this.indexName = options.indexName ?? 'segue-tracks';
    this.patience = options.patience ?? { taskMs: 120_000, pollMs: 50 };
    this.quick = new Meilisearch({ ...server, timeout: searchMs });
    this.patient = new Meilisearch({ ...server, timeout: writeMs });
    this.builder = new IndexBuilder(this.patient, this.indexName, this.patience);
  }

  state(): 'ready' | 'rebuilding' {
    return this.complete ? 'ready' : 'rebuilding';
  }

  onNeedsRebuild(ask: () => void): void {
    this.listeners.push(ask);
  }

  async inspect(): Promise<boolean> {
    const uid = await this.findUid();
    try {
      this.complete = hasOurSettings(await this.quick.index(uid).getSettings());
    } catch (error) {
      if (!isIndexMissing(error)) throw error;
      this.complete = false;
    }
    return this.complete;
  }

  async rebuild(batches: AsyncIterable<readonly TrackDocument[]>): Promise<void> {
    await this.builder.build(await this.findUid(), batches);
    this.complete = true;
  }

  async upsert(documents: readonly TrackDocument[]): Promise<void> {
    await this.builder.write(await this.existing(), documents);
  }

  async remove(ids: readonly string[]): Promise<void> {
    const index = this.patient.index(await this.existing());
    const codes = ids.map(encodeKeyword);
    for (let at = 0; at < codes.length; at += BATCH) {
      await done(this.patient, index.deleteDocuments(codes.slice(at, at + BATCH)), this.patience);
    }
  }

  async search(query: TrackQuery): Promise<TrackQueryResult> {
    const started = performance.now();
    const uid = this.uid ?? (await this.findUid());
    try {
      const search = new MeilisearchSearch(this.quick, uid, AbortSignal.timeout(this.searchMs));
      const found = await search.run(query);
      return { ...found, milliseconds: performance.now() - started };
    } catch (error) {
      if (isNotOurs(error)) this.needRebuild();
      throw error;
    }
  }

  /** Nothing is kept open. */
  async close(): Promise<void> {}

  private async findUid(): Promise<string> {
    const { pkgVersion } = await this.quick.getVersion();
    this.uid = indexUid(this.indexName, pkgVersion);
    return this.uid;
  }

  /** A write to an index that is gone would make one without our settings. */
  private async existing(): Promise<string> {
    const uid = this.uid ?? (await this.findUid());
    try {
      await this.quick.index(uid).getRawInfo();
      return uid;
    } catch (error) {
      if (isIndexMissing(error)) this.needRebuild();
      throw error;
    }
  }

  private needRebuild(): void {
    this.complete = false;
    for (const ask of this.listeners) ask();
  }
}
