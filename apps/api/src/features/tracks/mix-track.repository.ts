import { Injectable } from '@nestjs/common';
import { trackAnalysis, type TrackAnalysis } from '@segue/shared/contracts/jobs';
import type { MixTrack } from '@segue/shared/domain/mixing';
import type { Grant } from '../../access/index.js';
import { Prisma, PrismaService } from '../../database/index.js';
import { toMixTrack } from './mix-track.mapper.js';
import { TrackViewRepository } from './track-view.repository.js';

/** Reads tracks as mixing needs them. */
@Injectable()
export class MixTrackRepository {
  constructor(
    private readonly prisma: PrismaService,
    private readonly views: TrackViewRepository,
  ) {}

  async byIds(grant: Grant<'collection'> | Grant<'playlists'>, ids: readonly string[]): Promise<MixTrack[]> {
    const [views, analyses] = await Promise.all([this.views.any(grant, ids), this.analyses(ids)]);
    return views.map((view) => toMixTrack(view, analyses.get(view.id) ?? null));
  }

  /** All of a person's tracks of which tempo or key is known. */
  async known(grant: Grant<'collection'>): Promise<MixTrack[]> {
    const { ownerId } = grant;
    const rows = await this.prisma.$queryRaw<{ id: string }[]>`
      SELECT DISTINCT t.id FROM "CollectionItem" c JOIN "Track" t ON t."releaseId" = c."releaseId"
      WHERE c."userId" = ${ownerId}
        AND (EXISTS (SELECT 1 FROM "Analysis" a WHERE a."trackId" = t.id)
          OR EXISTS (SELECT 1 FROM "TrackValue" v WHERE v."trackId" = t.id
                     AND (v."userId" IS NULL OR v."userId" = ${ownerId})))`;
    return this.byIds(
      grant,
      rows.map(({ id }) => id),
    );
  }

  private async analyses(ids: readonly string[]): Promise<Map<string, TrackAnalysis>> {
    const rows = await this.prisma.$queryRaw<{ trackId: string; result: unknown }[]>(Prisma.sql`
      SELECT DISTINCT ON (a."trackId") a."trackId", a.result FROM "Analysis" a
      JOIN "TrackAudio" ta ON ta."trackId" = a."trackId" AND ta."audioFileId" = a."audioFileId"
      WHERE a."trackId" = ANY(${ids}::uuid[]) ORDER BY a."trackId", a."createdAt" DESC`);
    return new Map(rows.map(({ trackId, result }) => [trackId, readAnalysis(result)]));
  }
}

/** A vector with a value that is no number (NaN is null in JSON) says nothing of the sound; the rest still counts. */
function readAnalysis(stored: unknown): TrackAnalysis {
  const whole = trackAnalysis.safeParse(stored);
  return whole.success ? whole.data : trackAnalysis.parse(Object.assign({}, stored, { vector: null }));
}
