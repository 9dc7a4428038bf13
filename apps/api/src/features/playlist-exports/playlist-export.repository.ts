import { Injectable } from '@nestjs/common';
import { trackDetail, type TrackDetail } from '@segue/shared/contracts/http';
import { tempoAnalysis, type TempoAnalysis } from '@segue/shared/contracts/jobs';
import { may, type Own } from '../../access/index.js';
import { Prisma, PrismaService } from '../../database/index.js';

/** A stored file as an export speaks of it. */
export interface ExportFile {
  readonly storageKey: string;
  readonly sourcePath: string | null;
  readonly originalName: string;
  readonly sizeBytes: number;
  readonly bitrate: number | null;
  readonly sampleRate: number | null;
}

export type ProgramCues = TrackDetail['cues'][number];

/** What leaves with a playlist beside what its page shows. */
@Injectable()
export class PlaylistExportRepository {
  constructor(private readonly prisma: PrismaService) {}

  /** The files of these tracks; ask only for tracks that the person may hear. */
  async files(trackIds: readonly string[]): Promise<Map<string, ExportFile>> {
    const links = await this.prisma.trackAudio.findMany({
      where: { trackId: { in: [...trackIds] } },
      include: { audioFile: true },
    });
    return new Map(
      links.map(({ trackId, audioFile }) => [
        trackId,
        { ...audioFile, sizeBytes: Number(audioFile.sizeBytes) },
      ]),
    );
  }

  /** Grids and cues that the person's own DJ programs set, by track. */
  async cues(owner: Own, trackIds: readonly string[]): Promise<Map<string, ProgramCues[]>> {
    const rows = await this.prisma.trackCues.findMany({
      where: { userId: owner.ownerId, trackId: { in: [...trackIds] } },
      orderBy: { source: 'asc' },
    });
    const byTrack = new Map<string, ProgramCues[]>();
    for (const row of rows)
      byTrack.set(row.trackId, [...(byTrack.get(row.trackId) ?? []), ...trackDetail.shape.cues.parse([row])]);
    return byTrack;
  }

  /** What the person noted of these tracks. */
  async notes(owner: Own, trackIds: readonly string[]): Promise<Map<string, string>> {
    if (!may(owner, 'ratings')) return new Map();
    const rows = await this.prisma.personalTrack.findMany({
      where: { userId: owner.ownerId, trackId: { in: [...trackIds] } },
      select: { trackId: true, notes: true },
    });
    return new Map(rows.map(({ trackId, notes }) => [trackId, notes]));
  }

  /** The beat grid that the newest analysis of the audio in use heard. */
  async tempos(trackIds: readonly string[]): Promise<Map<string, TempoAnalysis>> {
    const rows = await this.prisma.$queryRaw<{ trackId: string; tempo: unknown }[]>(Prisma.sql`
      SELECT DISTINCT ON (a."trackId") a."trackId", a.result->'tempo' AS tempo FROM "Analysis" a
      JOIN "TrackAudio" ta ON ta."trackId" = a."trackId" AND ta."audioFileId" = a."audioFileId"
      WHERE a."trackId" = ANY(${trackIds}::uuid[]) ORDER BY a."trackId", a."createdAt" DESC`);
    return new Map(
      rows.flatMap(({ trackId, tempo }): [string, TempoAnalysis][] => {
        const heard = tempoAnalysis.nullable().parse(tempo);
        return heard === null ? [] : [[trackId, heard]];
      }),
    );
  }

  /** Those of these tracks whose release has a video to fetch the audio from. */
  async withVideo(trackIds: readonly string[]): Promise<ReadonlySet<string>> {
    const tracks = await this.prisma.track.findMany({
      where: {
        id: { in: [...trackIds] },
        OR: [{ links: { some: { kind: 'video' } } }, { release: { links: { some: { kind: 'video' } } } }],
      },
      select: { id: true },
    });
    return new Set(tracks.map(({ id }) => id));
  }

  /** Ids of a person's playlists, the newest first. */
  async ids({ ownerId: userId }: Own, most: number): Promise<string[]> {
    const rows = await this.prisma.playlist.findMany({
      where: { userId },
      select: { id: true },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: most,
    });
    return rows.map(({ id }) => id);
  }
}
