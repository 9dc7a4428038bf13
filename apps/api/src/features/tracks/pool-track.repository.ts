import { Injectable } from '@nestjs/common';
import type { MixTrack } from '@segue/shared/domain/mixing';
import type { Own } from '../../access/index.js';
import { PrismaService } from '../../database/index.js';
import { MixTrackRepository } from './mix-track.repository.js';
import { TrackViewRepository } from './track-view.repository.js';

const DAY = 24 * 60 * 60 * 1000;

/** A track that a set may choose: what mixing needs, and what only its owner knows of it. */
export interface PoolTrack extends MixTrack {
  readonly title: string;
  readonly rating: number | null;
  /** Where it lies: its crates by name, its tags, and the folders of its record; for quotas and phases. */
  readonly crates: readonly string[];
}

/** Reads one's own tracks as pools need them. */
@Injectable()
export class PoolTrackRepository {
  constructor(
    private readonly prisma: PrismaService,
    private readonly views: TrackViewRepository,
    private readonly mixTracks: MixTrackRepository,
  ) {}

  /** In the order of `ids`; what is no track is left out. */
  async byIds(person: Own, ids: readonly string[]): Promise<PoolTrack[]> {
    const [views, tracks, played, crates] = await Promise.all([
      this.views.any(person, ids),
      this.mixTracks.byIds(person, ids),
      this.lastPlayed(person),
      this.crateNames(person),
    ]);
    const viewOf = new Map(views.map((view) => [view.id, view]));
    const nameOf = (id: string): readonly string[] => crates.get(id) ?? [];
    const now = Date.now();
    return tracks.flatMap((track) => {
      const view = viewOf.get(track.id);
      const at = played.get(track.id);
      return view === undefined
        ? []
        : {
            ...track,
            title: view.title,
            rating: view.rating,
            crates: [...new Set([...view.crates.flatMap(nameOf), ...view.tags, ...view.folders])],
            lastPlayedDaysAgo: at === undefined ? null : Math.max(0, Math.floor((now - at.getTime()) / DAY)),
          };
    });
  }

  private async crateNames({ ownerId: userId }: Own): Promise<Map<string, [string]>> {
    const crates = await this.prisma.crate.findMany({ where: { userId }, select: { id: true, name: true } });
    return new Map(crates.map(({ id, name }) => [id, [name]]));
  }

  private async lastPlayed({ ownerId }: Own): Promise<Map<string, Date>> {
    const rows = await this.prisma.$queryRaw<{ trackId: string; at: Date }[]>`
      SELECT "trackId", max("playedAt") AS at FROM "Spin"
      WHERE "userId" = ${ownerId} AND "trackId" IS NOT NULL GROUP BY "trackId"`;
    return new Map(rows.map(({ trackId, at }) => [trackId, at]));
  }
}
