import {
  createSearchWorker,
  type SearchDocument,
  type SearchSchema,
  type SearchWorker,
} from '@segue/instant-search';
import { MUSIC_SYNONYMS } from '../music-synonyms.js';
import type { SearchIndex, TrackDocument, TrackQuery, TrackQueryResult } from '../search-index.port.js';
import { toResult } from './embedded-result.js';
import { toRequest } from './embedded-request.js';

const SCHEMA: SearchSchema = {
  searchable: ['title', 'artist', 'releaseTitle', 'label', 'catalogNumber', 'styles', 'tags'],
  filterable: {
    title: 'keyword',
    artist: 'keyword',
    releaseTitle: 'keyword',
    label: 'keyword',
    genres: 'keyword-list',
    styles: 'keyword-list',
    tags: 'keyword-list',
    folders: 'keyword-list',
    country: 'keyword',
    key: 'keyword',
    kind: 'keyword',
    releaseId: 'keyword',
    trackId: 'keyword',
    year: 'number',
    bpm: 'number',
    keyOrder: 'number',
    energy: 'number',
    rating: 'number',
    durationSeconds: 'number',
    addedAt: 'number',
    hasAudio: 'boolean',
    analysed: 'boolean',
    visibleTo: 'keyword-list',
  },
  sortable: [
    'title',
    'artist',
    'releaseTitle',
    'label',
    'year',
    'bpm',
    'keyOrder',
    'energy',
    'rating',
    'durationSeconds',
    'addedAt',
  ],
  visibility: 'visibleTo',
  synonyms: MUSIC_SYNONYMS,
};

/** The engine that comes with Segue, in a thread of the api. Empty at every start: it is filled from the database. */
export class EmbeddedSearchIndex implements SearchIndex {
  readonly name = 'embedded';
  private readonly worker: SearchWorker = createSearchWorker(SCHEMA);
  private rebuilding = false;

  state(): 'ready' | 'rebuilding' {
    return this.rebuilding ? 'rebuilding' : 'ready';
  }

  async rebuild(batches: AsyncIterable<readonly TrackDocument[]>): Promise<void> {
    this.rebuilding = true;
    try {
      await this.worker.clear();
      for await (const batch of batches) await this.upsert(batch);
    } finally {
      this.rebuilding = false;
    }
  }

  async upsert(documents: readonly TrackDocument[]): Promise<void> {
    await this.worker.upsert(documents.map(toSearchDocument));
  }

  async remove(ids: readonly string[]): Promise<void> {
    await this.worker.delete(ids);
  }

  async search(query: TrackQuery): Promise<TrackQueryResult> {
    return toResult(await this.worker.search(toRequest(query)));
  }

  close(): Promise<void> {
    return this.worker.close();
  }
}

function toSearchDocument({ userId, ...document }: TrackDocument): SearchDocument {
  return { ...document, visibleTo: [userId] };
}
