import { Injectable } from '@nestjs/common';
import type { RouteInput, RouteOutput, importRoutes } from '@segue/shared/contracts/http';
import { conflict, notFound, unprocessable } from '@segue/shared/node';
import type { Own } from '../../access/index.js';
import { Transactions } from '../../database/index.js';
import { TrackChanges, TrackViewRepository } from '../tracks/index.js';
import { ImportStarter } from './import-starter.js';
import { toImportReview } from './import-review.mapper.js';
import { toImportBatch } from './import.mapper.js';
import { ImportsRepository } from './imports.repository.js';
import { EntryWriter, ImportReviewsRepository, type StoredReview } from './library/index.js';

type Decision = RouteInput<typeof importRoutes.decide>['body'];
type Query = RouteInput<typeof importRoutes.reviews>['query'];

/** Entries of files whose track is unsure: the owner says. */
@Injectable()
export class ImportReviewsService {
  constructor(
    private readonly reviews: ImportReviewsRepository,
    private readonly imports: ImportsRepository,
    private readonly entries: EntryWriter,
    private readonly views: TrackViewRepository,
    private readonly transactions: Transactions,
    private readonly changes: TrackChanges,
    private readonly starter: ImportStarter,
  ) {}

  async list(
    owner: Own,
    { importId, limit, offset }: Query,
  ): Promise<RouteOutput<typeof importRoutes.reviews>> {
    const { items, total } = await this.reviews.page(owner, importId ?? null, limit, offset);
    const ids = items.flatMap(({ candidates }) => candidates.map(({ trackId }) => trackId));
    const views = await this.views.owned(owner, [...new Set(ids)]);
    const byId = new Map(views.map((view) => [view.id, view]));
    return { items: items.map((review) => toImportReview(review, byId)), total };
  }

  /** @throws conflict when it is decided already, unprocessable without a track of one's own to join */
  async decide(owner: Own, id: string, { decision, trackId }: Decision): Promise<{ remaining: number }> {
    const found = await this.reviews.find(owner, id);
    if (found === null) throw notFound('This entry');
    if (found.state !== 'open') throw conflict('This entry is decided already.');
    const { review } = found;
    if (decision === 'join') await this.join(owner, review, trackId);
    if (decision === 'new') await this.create(owner, review);
    if (decision === 'dismiss') await this.dismiss(review);
    await this.fillPlaylists(owner, review.importId);
    return { remaining: await this.reviews.remaining(owner, null) };
  }

  private async join(owner: Own, review: StoredReview, trackId: string | undefined): Promise<void> {
    const [track] = trackId === undefined ? [] : await this.views.owned(owner, [trackId]);
    if (track === undefined) throw unprocessable('Say which track of yours it is.');
    const { identity, entry, importId } = review;
    const source = await this.sourceOf(owner, importId);
    await this.transactions.run(async (tx) => {
      if (!(await this.reviews.decide(review.id, 'joined', tx)))
        throw conflict('This entry is decided already.');
      const changed = await this.entries.join(owner, source, [{ identity, entry, trackId: track.id }], tx);
      await this.imports.decided(importId, changed.size > 0 ? 'changed' : 'unchanged', tx);
    });
    await this.changes.tracks([track.id]);
  }

  private async create(owner: Own, { id, identity, entry, importId }: StoredReview): Promise<void> {
    const source = await this.sourceOf(owner, importId);
    const { releaseIds } = await this.transactions.run(async (tx) => {
      if (!(await this.reviews.decide(id, 'new', tx))) throw conflict('This entry is decided already.');
      await this.imports.decided(importId, 'created', tx);
      return this.entries.create(owner, source, [{ identity, entry }], tx);
    });
    await this.changes.releases(releaseIds);
  }

  private async dismiss({ id, importId }: StoredReview): Promise<void> {
    await this.transactions.run(async (tx) => {
      if (!(await this.reviews.decide(id, 'dismissed', tx))) throw conflict('This entry is decided already.');
      await this.imports.decided(importId, 'unchanged', tx);
    });
  }

  private async sourceOf(owner: Own, importId: string): Promise<string> {
    const stored = await this.imports.find(owner, importId);
    return `import:${stored?.format ?? 'file'}`;
  }

  /** Playlists left out what was unsure. Once all is decided, the file's playlists are read again. */
  private async fillPlaylists(owner: Own, importId: string): Promise<void> {
    if ((await this.reviews.remaining(owner, importId)) > 0) return;
    const stored = await this.imports.find(owner, importId);
    if (stored === null || stored.fileKey === null || stored.playlists === 0) return;
    const { format } = toImportBatch(stored);
    await this.starter.start(owner, {
      id: importId,
      fileKey: stored.fileKey,
      fileName: stored.fileName,
      format,
    });
  }
}
