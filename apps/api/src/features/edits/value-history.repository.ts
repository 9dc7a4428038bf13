import { Injectable } from '@nestjs/common';
import type { Own } from '../../access/index.js';
import { PrismaService } from '../../database/index.js';

/** Newest of each kind that are shown. */
const MOST = 100;

/** Everything that was said of one track, with when and by whom. */
@Injectable()
export class ValueHistoryRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** The person's own changes, newest first. */
  changes({ ownerId: userId }: Own, trackId: string) {
    return this.prisma.trackValueChange.findMany({
      where: { userId, trackId },
      include: { batch: { select: { tracks: true } } },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: MOST,
    });
  }

  /** What imports and tags say. */
  values({ ownerId: userId }: Own, trackId: string) {
    return this.prisma.trackValue.findMany({
      where: { trackId, source: { not: 'user' }, OR: [{ userId: null }, { userId }] },
      orderBy: { createdAt: 'desc' },
      take: MOST,
    });
  }

  /** What each version of the analyser heard. */
  analyses(trackId: string) {
    return this.prisma.analysis.findMany({
      where: { trackId },
      orderBy: { createdAt: 'desc' },
      take: MOST,
      select: {
        ...{ createdAt: true, featureVersion: true, bpm: true, bpmConfidence: true, energy: true },
        ...{ keyPitchClass: true, keyMode: true, keyConfidence: true },
      },
    });
  }
}
