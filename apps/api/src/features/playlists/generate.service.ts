import { randomInt, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Run } from '@segue/shared/contracts/http';
import { evolvePlaylistJob } from '@segue/shared/contracts/jobs';
import type { MixTrack } from '@segue/shared/domain/mixing';
import { notFound, unprocessable, type Storage } from '@segue/shared/node';
import type { Own } from '../../access/index.js';
import { STORAGE } from '../../adapters/storage/index.js';
import { RunsService } from '../../jobs/index.js';
import { SearchService } from '../search/index.js';
import { MixTrackRepository, TrackViewRepository } from '../tracks/index.js';
import { toProblem, type GenerateRequest } from './playlist-problem.mapper.js';
import { PlaylistsRepository } from './playlists.repository.js';

/** More tracks than this never go into one problem; the GA narrows what it gets once more. */
const POOL_LIMIT = 20_000;

/** Asks the GA for a playlist. */
@Injectable()
export class GenerateService {
  constructor(
    private readonly search: SearchService,
    private readonly views: TrackViewRepository,
    private readonly mixTracks: MixTrackRepository,
    private readonly playlists: PlaylistsRepository,
    private readonly runs: RunsService,
    @Inject(STORAGE) private readonly storage: Storage,
  ) {}

  /**
   * @throws not-found when a seed is no track of this person
   * @throws unprocessable when the pool cannot fill the set
   */
  async generate(owner: Own, request: GenerateRequest): Promise<Run> {
    await this.checkSeeds(owner, request.seeds);
    const pool = await this.pool(owner, request);
    const seed = request.seed ?? randomInt(2 ** 31 - 1);
    const problemKey = `problems/${randomUUID()}.json`;
    await this.storage.write(problemKey, Buffer.from(JSON.stringify(toProblem(request, pool, seed))));
    const generation = await this.playlists.createGeneration(owner, {
      request,
      seed,
      poolSize: pool.length,
    });
    return this.runs.start(evolvePlaylistJob, {
      payload: { problemKey },
      title: request.name ?? `${pool.length} tracks to choose from`,
      subject: { kind: 'generation', id: generation.id },
      requestedById: owner.ownerId,
    });
  }

  private async checkSeeds(owner: Own, seeds: readonly string[]): Promise<void> {
    const found = await this.views.owned(owner, seeds);
    if (found.length < new Set(seeds).size) throw notFound('A seed');
  }

  /** Tracks of which tempo or key is known; all of the filter's only when those are too few to fill the set. */
  private async pool(owner: Own, request: GenerateRequest): Promise<MixTrack[]> {
    const ids = await this.search.trackIds(owner, request.pool, POOL_LIMIT);
    const all = await this.mixTracks.byIds(owner, [...new Set([...request.seeds, ...ids])]);
    const wanted = request.length ?? 1;
    if (all.length < wanted) {
      throw unprocessable(
        `The pool has ${all.length} tracks, ${wanted} are wanted. Widen its filter or ask for fewer tracks.`,
        { pool: all.length, wanted },
      );
    }
    const seeds = new Set(request.seeds);
    const known = all.filter((track) => seeds.has(track.id) || track.bpm !== null || track.key !== null);
    return known.length >= Math.max(wanted, 2) ? known : all;
  }
}
