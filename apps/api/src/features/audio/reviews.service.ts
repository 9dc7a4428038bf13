import { Inject, Injectable } from '@nestjs/common';
import type { AudioReview } from '@segue/shared/contracts/http';
import { conflict, notFound, type Storage } from '@segue/shared/node';
import { z } from 'zod';
import type { Own } from '../../access/index.js';
import { STORAGE } from '../../adapters/storage/index.js';
import { Transactions } from '../../database/index.js';
import {
  toTrackRow,
  TrackChanges,
  TracksService,
  TrackViewRepository,
  type TrackView,
} from '../tracks/index.js';
import { AudioRepository, type StoredReview } from './audio.repository.js';
import type { StoredBytes } from './send-range.js';

/** Candidates as a scan stores them. */
export const storedCandidates = z.array(
  z.object({
    trackId: z.uuid(),
    distance: z.number(),
    penalties: z.array(z.object({ name: z.string(), value: z.number(), sentence: z.string() })),
  }),
);
export type StoredCandidates = z.infer<typeof storedCandidates>;

/** Files whose track is unsure, until their owner says. */
@Injectable()
export class ReviewsService {
  constructor(
    private readonly audio: AudioRepository,
    private readonly tracks: TracksService,
    private readonly views: TrackViewRepository,
    private readonly transactions: Transactions,
    private readonly changes: TrackChanges,
    @Inject(STORAGE) readonly storage: Storage,
  ) {}

  async list(owner: Own, { limit, offset }: { limit: number; offset: number }) {
    const { items, total } = await this.audio.openReviews(owner, limit, offset);
    const candidates = items.map((review) => storedCandidates.parse(review.candidates));
    const ids = [...new Set(candidates.flat().map(({ trackId }) => trackId))];
    const views = new Map((await this.views.owned(owner, ids)).map((view) => [view.id, view]));
    return { items: items.map((review, index) => toReview(review, candidates[index] ?? [], views)), total };
  }

  /** @throws conflict when it was decided already */
  async decide(owner: Own, id: string, trackId: string | null): Promise<{ remaining: number }> {
    const review = await this.found(owner, id);
    if (trackId !== null) await this.tracks.owned(owner, trackId);
    await this.transactions.run(async (tx) => {
      const first = await this.audio.decide(id, trackId === null ? 'dismissed' : 'accepted', tx);
      if (!first) throw conflict('This file has been decided already.');
      if (trackId !== null) await this.audio.attach(trackId, review.audioFileId, 'review', null, tx);
    });
    if (trackId !== null) await this.changes.tracks([trackId]);
    return { remaining: (await this.audio.openReviews(owner, 0, 0)).total };
  }

  async bytes(owner: Own, id: string): Promise<StoredBytes> {
    const { audioFile } = await this.found(owner, id);
    return { key: audioFile.storageKey, mime: audioFile.mime, etag: audioFile.contentHash };
  }

  private async found(owner: Own, id: string): Promise<StoredReview> {
    const review = await this.audio.findReview(owner, id);
    if (review === null) throw notFound('This file');
    return review;
  }
}

function toReview(
  review: StoredReview,
  candidates: StoredCandidates,
  views: ReadonlyMap<string, TrackView>,
): AudioReview {
  return {
    id: review.id,
    fileName: review.audioFile.originalName,
    path: review.audioFile.sourcePath ?? '',
    durationSeconds: review.audioFile.durationSeconds,
    createdAt: review.createdAt.toISOString(),
    candidates: candidates.flatMap(({ trackId, distance, penalties }) => {
      const view = views.get(trackId);
      return view === undefined ? [] : [{ track: toTrackRow(view), distance, penalties }];
    }),
  };
}
