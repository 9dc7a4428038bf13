import {
  createSearchWorker,
  type SearchDocument,
  type SearchSchema,
  type SearchWorker,
} from '@segue/instant-search';
import { MUSIC_SYNONYMS } from '../music-synonyms.js';
import { RANKING, TIE_BREAK } from '../ranking.js';
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
    labels: 'keyword-list',
    folders: 'keyword-list',
    places: 'keyword-list',
    formats: 'keyword-list',
    moods: 'keyword-list',
    crates: 'keyword-list',
    country: 'keyword',
    key: 'keyword',
    kind: 'keyword',
    ownerId: 'keyword',
    ownerIds: 'keyword-list',
    releaseId: 'keyword',
    trackId: 'keyword',
    sleeveOrder: 'number',
    year: 'number',
    bpm: 'number',
    keyOrder: 'number',
    energy: 'number',
    rating: 'number',
    durationSeconds: 'number',
    addedAt: 'number',
    hasAudio: 'boolean',
    analysed: 'boolean',
    hasBpm: 'boolean',
    hasKey: 'boolean',
    hasTracklist: 'boolean',
    hasCover: 'boolean',
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
    ...TIE_BREAK,
  ],
  ranking: RANKING,
  tieBreak: TIE_BREAK.map((field) => ({ field, direction: 'ascending' })),
  visibility: 'visibleTo',
  distinct: 'releaseId',
  synonyms: MUSIC_SYNONYMS,
};

/** The engine that comes with Segue, in a thread of the api. Empty at every start: it is filled from the database. */
export class EmbeddedSearchIndex implements SearchIndex {
  readonly name = 'embedded';
  private worker: SearchWorker = createSearchWorker(SCHEMA);
  private rebuilding = false;

  state(): 'ready' | 'rebuilding' {
    return this.rebuilding ? 'rebuilding' : 'ready';
  }

  /** It lives and dies with the api, which fills it at the start: it never has to ask. */
  onNeedsRebuild(): void {}

  /** What is empty is filled as it is; otherwise a second thread is filled and takes over when it is complete. */
  async rebuild(batches: AsyncIterable<readonly TrackDocument[]>): Promise<void> {
    this.rebuilding = true;
    try {
      const { documents } = await this.worker.stats();
      if (documents === 0) await fill(this.worker, batches);
      else await this.replaceWorker(batches);
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

  private async replaceWorker(batches: AsyncIterable<readonly TrackDocument[]>): Promise<void> {
    const next = createSearchWorker(SCHEMA);
    let unused = next;
    try {
      await fill(next, batches);
      unused = this.worker;
      this.worker = next;
      // Calls are answered in order: after this one, none that was made before is still open.
      await unused.stats();
    } finally {
      await unused.close();
    }
  }
}

async function fill(worker: SearchWorker, batches: AsyncIterable<readonly TrackDocument[]>): Promise<void> {
  for await (const batch of batches) await worker.upsert(batch.map(toSearchDocument));
}

function toSearchDocument({ userId, ...document }: TrackDocument): SearchDocument {
  return { ...document, visibleTo: [userId] };
}
