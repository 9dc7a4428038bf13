import { Injectable } from '@nestjs/common';
import { PrismaService, type Db } from '../../database/index.js';

/** Bytes of a file of sound, as they are kept. */
export interface StoredBytes {
  readonly contentHash: string;
  readonly storageKey: string;
  readonly sizeBytes: bigint;
}

export type Turned = 'turned' | 'file-changed' | 'already-stored';

/** Lets a file of sound point to other bytes: the same sound with other tags. */
@Injectable()
export class TaggedAudioRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** Tracks, analyses and reviews stay with the file, since it is the same one. */
  async turn(audioFileId: string, from: string, to: StoredBytes, db: Db): Promise<Turned> {
    const others = await db.audioFile.count({
      where: { contentHash: to.contentHash, id: { not: audioFileId } },
    });
    if (others > 0) return 'already-stored';
    const { count } = await db.audioFile.updateMany({
      where: { id: audioFileId, contentHash: from },
      data: { ...to },
    });
    return count > 0 ? 'turned' : 'file-changed';
  }

  /**
   * Whether nobody needs these bytes any more: no file of sound has them, and no analysis that was queued before
   * is still to read them.
   */
  async isForgotten(contentHash: string, storageKey: string): Promise<boolean> {
    const [{ needed } = { needed: true }] = await this.prisma.$queryRaw<{ needed: boolean }[]>`
      SELECT EXISTS (SELECT 1 FROM "AudioFile"
                     WHERE "contentHash" = ${contentHash} OR "storageKey" = ${storageKey})
          OR EXISTS (SELECT 1 FROM "Run" WHERE status IN ('queued', 'running')
                     AND payload->>'audioKey' = ${storageKey}) AS needed`;
    return !needed;
  }

  async tracksOf(audioFileId: string, db: Db): Promise<string[]> {
    const links = await db.trackAudio.findMany({ where: { audioFileId }, select: { trackId: true } });
    return links.map(({ trackId }) => trackId);
  }
}
