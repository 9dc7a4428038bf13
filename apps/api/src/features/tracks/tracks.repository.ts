import { Injectable } from '@nestjs/common';
import { trackAnalysis } from '@segue/shared/contracts/jobs';
import { may, type Grant, type Own } from '../../access/index.js';
import { Prisma, PrismaService, type Db } from '../../database/index.js';
import type { StoredValue, TrackView } from './track-view.js';
import type { TrackExtras } from './track.mapper.js';

/** What is read and written of one track beside its view. */
@Injectable()
export class TracksRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** Everything that only the track's own page shows, as far as it is shared. */
  async extras(grant: Grant<'collection'>, view: TrackView): Promise<TrackExtras> {
    const { id, releaseId, audioFileId } = view;
    const userId = grant.ownerId;
    const [personal, link, links, playlists, analysis] = await Promise.all([
      this.prisma.personalTrack.findUnique({ where: { userId_trackId: { userId, trackId: id } } }),
      this.prisma.trackAudio.findUnique({ where: { trackId: id }, include: { audioFile: true } }),
      this.prisma.externalLink.findMany({
        where: { OR: [{ trackId: id }, ...(releaseId === null ? [] : [{ releaseId }])] },
      }),
      this.prisma.playlist.findMany({
        where: { userId, items: { some: { trackId: id } } },
        select: { id: true, name: true },
        orderBy: { updatedAt: 'desc' },
      }),
      this.prisma.analysis.findFirst({
        where: { trackId: id, ...(audioFileId !== null && { audioFileId }) },
        orderBy: { createdAt: 'desc' },
        select: { result: true },
      }),
    ]);
    const heard = analysis === null ? null : trackAnalysis.parse(analysis.result);
    return {
      notes: may(grant, 'ratings') ? (personal?.notes ?? '') : '',
      audio: link && may(grant, 'audio') ? toAudio(link) : null,
      links: links.map(({ url, title, kind, durationSeconds }) => ({ url, title, kind, durationSeconds })),
      playlists: may(grant, 'playlists') ? playlists : [],
      bpmCandidates: heard?.tempo?.candidates ?? [],
      truePeakDbtp: heard?.loudness?.truePeakDbtp ?? null,
    };
  }

  /** Keeps a person's own word on a value; null takes it back. */
  async correct(
    { ownerId: userId }: Own,
    trackId: string,
    field: StoredValue['field'],
    value: Prisma.InputJsonValue | null,
    db: Db,
  ) {
    await db.trackValue.deleteMany({ where: { trackId, userId, field, source: 'user' } });
    if (value !== null)
      await db.trackValue.create({ data: { trackId, userId, field, source: 'user', value } });
  }

  async savePersonal(
    { ownerId: userId }: Own,
    trackId: string,
    personal: { rating?: number | null; tags?: string[]; notes?: string },
    db: Db,
  ) {
    await db.personalTrack.upsert({
      where: { userId_trackId: { userId, trackId } },
      create: { userId, trackId, ...personal },
      update: personal,
    });
  }
}

type AudioLink = Prisma.TrackAudioGetPayload<{ include: { audioFile: true } }>;

function toAudio({ audioFile, matchedBy, distance }: AudioLink): TrackExtras['audio'] {
  return {
    fileName: audioFile.originalName,
    mime: audioFile.mime,
    sizeBytes: Number(audioFile.sizeBytes),
    durationSeconds: audioFile.durationSeconds,
    source: audioFile.source,
    matchedBy,
    distance,
  };
}
