import { Injectable } from '@nestjs/common';
import type { Own } from '../../access/index.js';
import { Prisma, PrismaService, type Db } from '../../database/index.js';

/** A track with audio, and what the analyser is told of it. */
export interface Analysable {
  readonly trackId: string;
  readonly audioFileId: string;
  readonly storageKey: string;
  readonly contentHash: string;
  readonly title: string;
  readonly durationSeconds: number | null;
  readonly styles: readonly string[];
  /** Versions of the analyser that have heard this file. */
  readonly heardBy: readonly string[];
}

@Injectable()
export class AnalysisRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** Those of a person's tracks that have audio which is there; of `trackIds` alone where given. */
  analysable({ ownerId: userId }: Own, trackIds: readonly string[] | null): Promise<Analysable[]> {
    const these = trackIds === null ? Prisma.empty : Prisma.sql`AND t.id = ANY(${trackIds}::uuid[])`;
    return this.prisma.$queryRaw<Analysable[]>`
      SELECT t.id AS "trackId", f.id AS "audioFileId", f."storageKey", f."contentHash",
             t."artistCredit" || ' – ' || t.title AS title, t."durationSeconds", r.genres || r.styles AS styles,
             array(SELECT a."featureVersion" FROM "Analysis" a
                   WHERE a."trackId" = t.id AND a."audioFileId" = f.id) AS "heardBy"
      FROM "Track" t JOIN "Release" r ON r.id = t."releaseId"
      JOIN "TrackAudio" ta ON ta."trackId" = t.id
      JOIN "AudioFile" f ON f.id = ta."audioFileId" AND f."missingSince" IS NULL
      WHERE EXISTS (SELECT 1 FROM "CollectionItem" c WHERE c."releaseId" = r.id AND c."userId" = ${userId}) ${these}
      ORDER BY t.id`;
  }

  /** How many of these ids are a person's own tracks. */
  async countOwned({ ownerId: userId }: Own, trackIds: readonly string[]): Promise<number> {
    return this.prisma.track.count({
      where: { id: { in: [...trackIds] }, release: { items: { some: { userId } } } },
    });
  }

  /** The file that a track plays, when it is the one that was analysed, whatever was written into its tags since. */
  async audioOf(trackId: string, contentHash: string, db: Db): Promise<{ audioFileId: string } | null> {
    const sameSound = { OR: [{ beforeHash: contentHash }, { afterHash: contentHash }] };
    return db.trackAudio.findFirst({
      where: {
        trackId,
        audioFile: { OR: [{ contentHash }, { tagWrites: { some: sameSound } }] },
      },
      select: { audioFileId: true },
    });
  }

  /** Keeps an analysis; the same version heard the same file again replaces its own word, never another's. */
  async save(analysis: Prisma.AnalysisUncheckedCreateInput, db: Db): Promise<void> {
    const { trackId, audioFileId, featureVersion } = analysis;
    await db.analysis.deleteMany({ where: { trackId, audioFileId, featureVersion } });
    await db.analysis.create({ data: analysis });
  }
}
