import { Injectable } from '@nestjs/common';
import type { Own } from '../../access/index.js';
import { PrismaService } from '../../database/index.js';
import { SAMPLE } from './analysis-starts.js';

/** A track of the sample: what counts now, and the run that tried the present analyser. */
export interface SampledTrack {
  readonly trackId: string;
  readonly title: string;
  readonly version: string;
  readonly bpm: number | null;
  readonly keyPitchClass: number | null;
  readonly keyMode: string | null;
  readonly energy: number | null;
  readonly loudnessLufs: number | null;
  readonly status: string;
  readonly result: unknown;
  readonly problem: string | null;
}

@Injectable()
export class UpgradeSampleRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** Of these tracks those that were tried, each by its newest run. */
  tried({ ownerId }: Own, trackIds: readonly string[]): Promise<SampledTrack[]> {
    return this.prisma.$queryRaw<SampledTrack[]>`
      SELECT DISTINCT ON (r."subjectId") t.id AS "trackId", r.title, a."featureVersion" AS version, a.bpm,
             a."keyPitchClass", a."keyMode", a.energy, a."loudnessLufs", r.status, r.result,
             r."errorMessage" AS problem
      FROM "Run" r JOIN "Track" t ON t.id::text = r."subjectId"
      JOIN "TrackAudio" ta ON ta."trackId" = t.id
      JOIN LATERAL (SELECT n.* FROM "Analysis" n WHERE n."trackId" = t.id AND n."audioFileId" = ta."audioFileId"
                    ORDER BY n."createdAt" DESC LIMIT 1) a ON true
      WHERE r."requestedById" = ${ownerId} AND r."subjectKind" = ${SAMPLE}
        AND t.id = ANY(${[...trackIds]}::uuid[])
      ORDER BY r."subjectId", r."createdAt" DESC`;
  }
}
