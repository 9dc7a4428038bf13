import { Injectable } from '@nestjs/common';
import { trackDetail } from '@segue/shared/contracts/http';
import { trackAnalysis } from '@segue/shared/contracts/jobs';
import { may, type Grant } from '../../access/index.js';
import { PrismaService } from '../../database/index.js';
import type { TrackView } from '../tracks/index.js';
import type { HearingExtras } from './hearing.mapper.js';

/** What a player needs beside a track's row. */
@Injectable()
export class HearingRepository {
  constructor(private readonly prisma: PrismaService) {}

  async extras(
    grant: Grant<'collection'>,
    { id, audioFileId }: TrackView,
  ): Promise<Omit<HearingExtras, 'mayPreview'>> {
    const userId = grant.ownerId;
    const [analysis, audio, programs] = await Promise.all([
      this.prisma.analysis.findFirst({
        where: { trackId: id, ...(audioFileId !== null && { audioFileId }) },
        orderBy: { createdAt: 'desc' },
        select: { result: true },
      }),
      audioFileId === null ? null : this.prisma.audioFile.findUnique({ where: { id: audioFileId } }),
      this.prisma.trackCues.findMany({ where: { userId, trackId: id }, orderBy: { source: 'asc' } }),
    ]);
    return {
      analysis: analysis && trackAnalysis.parse(analysis.result),
      audioSeconds: audio?.durationSeconds ?? null,
      programs: may(grant, 'all') ? trackDetail.shape.cues.parse(programs) : [],
    };
  }
}
