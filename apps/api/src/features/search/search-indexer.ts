import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { onBehalfOf } from '../../access/index.js';
import {
  documentId,
  SEARCH_INDEX,
  type SearchIndex,
  type TrackDocument,
} from '../../adapters/search-index/search-index.port.js';
import {
  ReleaseViewRepository,
  TrackChanges,
  TrackViewRepository,
  type TrackListener,
  type TrackView,
} from '../tracks/index.js';
import { audiencesOf } from './audience.js';
import { SearchRepository } from './search.repository.js';
import { TrackDocuments } from './track-documents.js';
import { TrackEvents } from './track-events.js';
import { Vocabulary } from './vocabulary.js';

const PAGE = 2000;

/** Keeps the search index in step with the database: fills it at boot, and follows every change. */
@Injectable()
export class SearchIndexer implements TrackListener, OnApplicationBootstrap {
  private readonly logger = new Logger(SearchIndexer.name);
  /** Changes that arrive while the index fills are applied after it, or an older page could overwrite them. */
  private filling: Promise<void> = Promise.resolve();

  constructor(
    @Inject(SEARCH_INDEX) private readonly index: SearchIndex,
    private readonly tracks: TrackViewRepository,
    private readonly releases: ReleaseViewRepository,
    private readonly people: SearchRepository,
    private readonly documents: TrackDocuments,
    private readonly changes: TrackChanges,
    private readonly events: TrackEvents,
    private readonly vocabulary: Vocabulary,
  ) {}

  onApplicationBootstrap(): void {
    this.changes.join(this);
    this.index.onNeedsRebuild(() => this.fill());
    this.fill();
  }

  /** Resolves once what is in the database can be found: after the boot, or a rebuild that the index asked for. */
  filled(): Promise<void> {
    return this.filling;
  }

  async rebuild(): Promise<void> {
    await this.index.rebuild(this.everything());
  }

  /** Fills the index with what is in the database now; one filling after the other. */
  fill(): void {
    this.next(() => this.rebuild());
  }

  /** Somebody shares more or less, or with somebody else: writes the documents for whoever may look now. */
  sharingChanged(ownerId: string): void {
    this.next(async () => {
      for await (const documents of this.everythingOf(ownerId)) await this.index.upsert(documents);
    });
  }

  /** Somebody is to go, with all that is theirs: takes their documents out while they can still be named. */
  async forget(ownerId: string): Promise<void> {
    await this.filling;
    for await (const views of this.viewsOf(ownerId)) {
      const audiences = audiencesOf(ownerId);
      await this.index.remove(
        views.flatMap(({ kind, id }) => audiences.map((audience) => documentId(audience, kind, id))),
      );
    }
    this.vocabulary.forget();
  }

  private next(work: () => Promise<void>): void {
    this.filling = this.filling
      .then(work)
      .then(() => this.vocabulary.forget())
      .catch((error: unknown) => this.logger.error(error, 'The search index could not be filled'));
  }

  async tracksChanged(trackIds: readonly string[]): Promise<void> {
    await this.filling;
    await this.replace('track', trackIds, await this.tracks.forOwners(trackIds));
  }

  async releasesChanged(releaseIds: readonly string[]): Promise<void> {
    await this.filling;
    const trackIds = await this.people.trackIdsOf(releaseIds);
    await this.replace('track', trackIds, await this.tracks.forOwners(trackIds));
    await this.replace('release', releaseIds, await this.releases.forOwners(releaseIds));
  }

  /** Writes the documents that there are now; of all others of these ids none may remain, whoever had them. */
  private async replace(
    kind: TrackDocument['kind'],
    ids: readonly string[],
    views: readonly TrackView[],
  ): Promise<void> {
    const documents = await this.documents.of(views);
    const kept = new Set(documents.map(({ id }) => id));
    const audiences = (await this.people.userIds()).flatMap(audiencesOf);
    const all = ids.flatMap((id) => audiences.map((audience) => documentId(audience, kind, id)));
    const gone = all.filter((id) => !kept.has(id));
    if (gone.length > 0) await this.index.remove(gone);
    if (documents.length > 0) await this.index.upsert(documents);
    this.vocabulary.forget();
    this.events.changed(views);
  }

  private async *everything(): AsyncGenerator<TrackDocument[]> {
    for (const userId of await this.people.userIds()) yield* this.everythingOf(userId);
  }

  private async *everythingOf(userId: string): AsyncGenerator<TrackDocument[]> {
    for await (const views of this.viewsOf(userId)) yield await this.documents.of(views);
  }

  private async *viewsOf(userId: string): AsyncGenerator<TrackView[]> {
    const owner = onBehalfOf(userId);
    yield* pages((after) => this.tracks.page(owner, after, PAGE));
    yield* pages((after) => this.releases.page(owner, after, PAGE));
  }
}

async function* pages(read: (after: string | null) => Promise<TrackView[]>): AsyncGenerator<TrackView[]> {
  for (let views = await read(null); views.length > 0; views = await read(views.at(-1)?.id ?? null)) {
    yield views;
    if (views.length < PAGE) return;
  }
}
