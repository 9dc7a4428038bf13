import { randomInt, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { GenerateRequest, Run, SetOperation } from '@segue/shared/contracts/http';
import { evolvePlaylistJob } from '@segue/shared/contracts/jobs';
import { ProblemError, resolveSetRules } from '@segue/shared/domain/set-rules';
import { unprocessable, type Storage } from '@segue/shared/node';
import type { Own } from '../../access/index.js';
import { STORAGE } from '../../adapters/storage/index.js';
import { RunsService } from '../../jobs/index.js';
import { PersonalWishesService } from './personal-wishes.service.js';
import { toProblem, type CheckedProblem } from './playlist-problem.mapper.js';
import { PlaylistsRepository } from './playlists.repository.js';
import { SetPoolService } from './set-pool.service.js';

/** What a generation is for when it is no new playlist: an operation on one. */
export interface OperationOn {
  readonly playlistId: string;
  readonly title: string;
  readonly operation: SetOperation;
}

/** Asks the GA for a playlist. */
@Injectable()
export class GenerateService {
  constructor(
    private readonly pool: SetPoolService,
    private readonly personal: PersonalWishesService,
    private readonly playlists: PlaylistsRepository,
    private readonly runs: RunsService,
    @Inject(STORAGE) private readonly storage: Storage,
  ) {}

  /**
   * @throws not-found when a track that must be in is none of this person's
   * @throws unprocessable when the pool cannot fill the set, or two wishes collide: the sentence names both
   */
  async generate(owner: Own, asked: GenerateRequest, on?: OperationOn): Promise<Run> {
    const pool = await this.pool.of(owner, asked);
    const request = await this.personal.withRules(owner, asked);
    const wishes = await this.personal.withPairs(owner, request, new Set(pool.map(({ id }) => id)));
    const seed = request.seed ?? randomInt(2 ** 31 - 1);
    const problem = toProblem(wishes, pool, seed);
    refuseContradictions(problem);
    const problemKey = `problems/${randomUUID()}.json`;
    await this.storage.write(problemKey, Buffer.from(JSON.stringify(problem)));
    const generation = await this.playlists.createGeneration(owner, {
      request,
      seed,
      poolSize: pool.length,
      ...(on && { operation: { playlistId: on.playlistId, ...on.operation } }),
    });
    return this.runs.start(evolvePlaylistJob, {
      payload: { problemKey },
      title: on?.title ?? request.name ?? `${pool.length} tracks to choose from`,
      subject: { kind: 'generation', id: generation.id },
      requestedById: owner.ownerId,
    });
  }
}

/** What collides on its face needs no run to find out. @throws unprocessable */
function refuseContradictions(problem: CheckedProblem): void {
  try {
    resolveSetRules(problem);
  } catch (error) {
    if (error instanceof ProblemError) throw unprocessable(error.message, { reason: error.code });
    throw error;
  }
}
