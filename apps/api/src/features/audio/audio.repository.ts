import { Injectable } from '@nestjs/common';
import type { Own } from '../../access/index.js';
import { Prisma, PrismaService, type Db } from '../../database/index.js';

export type StoredAudio = Prisma.AudioFileGetPayload<object>;
export type StoredReview = Prisma.AudioReviewGetPayload<{ include: { audioFile: true } }>;
export type MatchedBy = 'upload' | 'match' | 'review' | 'download';

@Injectable()
export class AudioRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** By what a file contains, or contained before tags were written into it. */
  findByHash(contentHash: string): Promise<StoredAudio | null> {
    const before = { tagWrites: { some: { beforeHash: contentHash, writtenAt: { not: null } } } };
    return this.prisma.audioFile.findFirst({ where: { OR: [{ contentHash }, before] } });
  }

  /** The file that was last read at this path. */
  findByPath(sourcePath: string): Promise<StoredAudio | null> {
    return this.prisma.audioFile.findFirst({ where: { sourcePath, missingSince: null } });
  }

  /** Keeps a file once, whoever brings it first. */
  async save(file: Prisma.AudioFileUncheckedCreateInput, db: Db = this.prisma): Promise<StoredAudio> {
    const { contentHash, storageKey } = file;
    const saved = await db.audioFile.upsert({ where: { contentHash }, create: file, update: {} });
    if (saved.missingSince === null) return saved;
    // It was read in place and went missing there: now there is a copy of our own.
    const own = { storageKey, folderId: null, missingSince: null };
    return db.audioFile.update({ where: { id: saved.id }, data: own });
  }

  ofTrack(trackId: string, db: Db = this.prisma) {
    return db.trackAudio.findUnique({ where: { trackId }, include: { audioFile: true } });
  }

  /** Whether a track has audio that is there. */
  async isAudible(trackId: string): Promise<boolean> {
    const link = await this.ofTrack(trackId);
    return link !== null && link.audioFile.missingSince === null;
  }

  /** Whether a file plays for any track of this person. */
  async isAttached({ ownerId: userId }: Own, audioFileId: string): Promise<boolean> {
    const count = await this.prisma.trackAudio.count({
      where: { audioFileId, track: { release: { items: { some: { userId } } } } },
    });
    return count > 0;
  }

  async attach(
    trackId: string,
    audioFileId: string,
    matchedBy: MatchedBy,
    distance: number | null,
    db: Db = this.prisma,
  ): Promise<void> {
    const link = { audioFileId, matchedBy, distance };
    await db.trackAudio.upsert({ where: { trackId }, create: { trackId, ...link }, update: link });
  }

  async detach(trackId: string): Promise<void> {
    await this.prisma.trackAudio.deleteMany({ where: { trackId } });
  }

  /** Asks a person about a file; a file that they dismissed before stays dismissed. */
  async askReview(
    { ownerId: userId }: Own,
    audioFileId: string,
    runId: string,
    candidates: Prisma.InputJsonArray,
  ): Promise<void> {
    await this.prisma.audioReview.upsert({
      where: { userId_audioFileId: { userId, audioFileId } },
      create: { userId, audioFileId, runId, candidates },
      update: { runId, candidates },
    });
  }

  async openReviews(
    { ownerId: userId }: Own,
    limit: number,
    offset: number,
  ): Promise<{ items: StoredReview[]; total: number }> {
    const where = { userId, state: 'open' };
    const [items, total] = await Promise.all([
      this.prisma.audioReview.findMany({
        where,
        include: { audioFile: true },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        take: limit,
        skip: offset,
      }),
      this.prisma.audioReview.count({ where }),
    ]);
    return { items, total };
  }

  findReview({ ownerId: userId }: Own, id: string): Promise<StoredReview | null> {
    return this.prisma.audioReview.findFirst({ where: { id, userId }, include: { audioFile: true } });
  }

  /** Answers false when somebody decided in the meantime. */
  async decide(id: string, state: 'accepted' | 'dismissed', db: Db): Promise<boolean> {
    const { count } = await db.audioReview.updateMany({
      where: { id, state: 'open' },
      data: { state, decidedAt: new Date() },
    });
    return count > 0;
  }

  async waveformKey(trackId: string): Promise<string | null> {
    const analysis = await this.prisma.analysis.findFirst({
      where: { trackId, waveformKey: { not: null }, audioFile: { tracks: { some: { trackId } } } },
      orderBy: { createdAt: 'desc' },
      select: { waveformKey: true },
    });
    return analysis?.waveformKey ?? null;
  }
}
