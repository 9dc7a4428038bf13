import { Injectable } from '@nestjs/common';
import type { TrackClues } from '@segue/shared/domain/matching';
import { Prisma, PrismaService } from '../../database/index.js';
import type { MatchedPreview } from './match-preview.js';

export type StoredPreview = Prisma.TrackPreviewGetPayload<object>;

/** What catalogues answered: of the shared catalogue, not of anybody's library. */
@Injectable()
export class PreviewsRepository {
  constructor(private readonly prisma: PrismaService) {}

  find(trackId: string): Promise<StoredPreview | null> {
    return this.prisma.trackPreview.findUnique({ where: { trackId } });
  }

  /** Null keeps that nobody has it. */
  save(trackId: string, match: MatchedPreview | null, checkedAt: Date): Promise<StoredPreview> {
    const { provider, title, artist, audioUrl, pageUrl } = match?.preview ?? NOTHING;
    const answer = {
      provider,
      title,
      artist,
      audioUrl,
      pageUrl,
      distance: match?.distance ?? null,
      checkedAt,
    };
    return this.prisma.trackPreview.upsert({
      where: { trackId },
      create: { trackId, ...answer },
      update: answer,
    });
  }

  /** What the record says of the track, in the catalogue's own words: an edit of one person is not for the shop. */
  async clues(trackId: string): Promise<TrackClues> {
    const { title, artistCredit, position, durationSeconds, release } =
      await this.prisma.track.findUniqueOrThrow({ where: { id: trackId }, include: { release: true } });
    return {
      title,
      artist: artistCredit === '' ? null : artistCredit,
      album: release?.title ?? null,
      durationSeconds,
      position: position === '' ? null : position,
      ordinal: null,
      year: release?.year ?? null,
    };
  }
}

const NOTHING = { provider: null, title: null, artist: null, audioUrl: null, pageUrl: null };
