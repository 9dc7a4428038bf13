import { Injectable } from '@nestjs/common';
import type { Grant } from '../../access/index.js';
import { Prisma, PrismaService } from '../../database/index.js';
import { saidOfTrack, secondsOfTrack } from './seen-catalogue.repository.js';

/** How long tracks are, where nothing else of them is shown. */
@Injectable()
export class TrackLengthsRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** Seconds by track, as this person's rows show them; those of which no length is known are left out. */
  async of(
    { ownerId }: Grant<'collection'> | Grant<'playlists'>,
    trackIds: readonly string[],
  ): Promise<Map<string, number>> {
    const ids = [...new Set(trackIds)];
    const rows = await this.prisma.$queryRaw<{ id: string; seconds: number | null }[]>`
      SELECT t.id, ${secondsOfTrack} AS seconds FROM "Track" t
      LEFT JOIN LATERAL (${saidOfTrack(Prisma.sql`${ownerId}`)}) e ON true
      LEFT JOIN "TrackAudio" ta ON ta."trackId" = t.id
      LEFT JOIN "AudioFile" f ON f.id = ta."audioFileId"
      WHERE t.id = ANY(${ids}::uuid[])`;
    return new Map(rows.flatMap(({ id, seconds }) => (seconds === null ? [] : [[id, seconds] as const])));
  }
}
