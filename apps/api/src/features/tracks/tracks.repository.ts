import { Injectable } from '@nestjs/common';
import { trackDetail, type HeardFacts } from '@segue/shared/contracts/http';
import { trackAnalysis } from '@segue/shared/contracts/jobs';
import { may, type Grant, type Own } from '../../access/index.js';
import { Prisma, PrismaService, type Db } from '../../database/index.js';
import { toHeardFacts } from './heard-facts.js';
import type { StoredValue, TrackView } from './track-view.js';
import type { TrackExtras } from './track.mapper.js';

/** What is read and written of one track beside its view. */
@Injectable()
export class TracksRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** Everything that only the track's own page shows, as far as it is shared. */
  async extras(grant: Grant<'collection'>, view: TrackView): Promise<TrackExtras> {
    const { id, releaseId } = view;
    const userId = grant.ownerId;
    const [personal, link, links, playlists, heard, track, cues] = await Promise.all([
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
      this.heard(view),
      this.prisma.track.findUniqueOrThrow({ where: { id }, include: { edits: { where: { userId } } } }),
      this.prisma.trackCues.findMany({ where: { userId, trackId: id }, orderBy: { source: 'asc' } }),
    ]);
    return {
      notes: may(grant, 'ratings') ? (personal?.notes ?? '') : '',
      audio: link && may(grant, 'audio') ? toAudio(link) : null,
      edited: may(grant, 'all') ? track.edits.map(({ field }) => toEdited(track, field)) : [],
      links: links.map(({ url, title, kind, durationSeconds }) => ({ url, title, kind, durationSeconds })),
      playlists: may(grant, 'playlists') ? playlists : [],
      cues: may(grant, 'all') ? trackDetail.shape.cues.parse(cues) : [],
      heard,
    };
  }

  /** From the whole result of the newest analysis. */
  private async heard({ id, audioFileId }: TrackView): Promise<HeardFacts> {
    const analysis = await this.prisma.analysis.findFirst({
      where: { trackId: id, ...(audioFileId !== null && { audioFileId }) },
      orderBy: { createdAt: 'desc' },
      select: { result: true },
    });
    return toHeardFacts(analysis && trackAnalysis.parse(analysis.result));
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

  /** Keeps a person's own word on what the catalogue says; null takes it back. */
  async say(
    { ownerId: userId }: Own,
    trackId: string,
    field: string,
    value: string | number | null,
    db: Db,
  ): Promise<void> {
    const key = { userId, trackId, field };
    if (value === null) await db.trackEdit.deleteMany({ where: key });
    else
      await db.trackEdit.upsert({
        where: { userId_trackId_field: key },
        create: { ...key, value },
        update: { value },
      });
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

type CatalogueTrack = Pick<
  Prisma.TrackGetPayload<object>,
  'title' | 'artistCredit' | 'position' | 'durationSeconds'
>;

/** An edited field with the catalogue's own value as text. */
function toEdited(track: CatalogueTrack, field: string): TrackExtras['edited'][number] {
  const { title, artistCredit: artist, position, durationSeconds } = track;
  const values: Readonly<Record<string, string | number | null>> = {
    ...{ title, artist, position, durationSeconds },
  };
  return { field, catalogue: String(values[field] ?? '') };
}

function toAudio({ audioFile, matchedBy, distance }: AudioLink): TrackExtras['audio'] {
  return {
    fileName: audioFile.originalName,
    mime: audioFile.mime,
    sizeBytes: Number(audioFile.sizeBytes),
    durationSeconds: audioFile.durationSeconds,
    missingSince: audioFile.missingSince?.toISOString() ?? null,
    source: audioFile.source,
    matchedBy,
    distance,
  };
}
