import { Injectable } from '@nestjs/common';
import { generateRequest, setOperation, uuid, type OperationResult } from '@segue/shared/contracts/http';
import { evolvePlaylistJob, type EvolveResult } from '@segue/shared/contracts/jobs';
import { setDistance } from '@segue/shared/domain/set-rules';
import { z } from 'zod';
import { onBehalfOf } from '../../access/index.js';
import type { Prisma } from '../../database/index.js';
import { EventsService, OnOutcome, type Outcome } from '../../jobs/index.js';
import { PlaylistsRepository } from './playlists.repository.js';
import { proposedOrder } from './set-operation.mapper.js';

/** Keeps what the GA found: one playlist an answer, the best first. */
@Injectable()
export class PlaylistsOutcomes {
  constructor(
    private readonly playlists: PlaylistsRepository,
    private readonly events: EventsService,
  ) {}

  @OnOutcome(evolvePlaylistJob)
  async evolved({ run, result }: Outcome<typeof evolvePlaylistJob>, tx: Prisma.TransactionClient) {
    const generation = await this.playlists.findGeneration(run.subjectId ?? '', tx);
    // Its owner was removed while the GA was thinking: nobody is left to keep it for.
    if (generation === null) return;
    const request = generateRequest.parse(generation.request);
    const seeds = new Set(request.seeds);
    await this.playlists.finishGeneration(generation.id, run.id, result.history, tx);
    if (generation.operation !== null) return { result: proposalsOf(generation.operation, result) };
    const playlistIds: string[] = [];
    // The list shows the newest first: the best is made last.
    for (const [place, { order, score }] of [...result.answers.entries()].reverse()) {
      const items = order.map((trackId) => ({ trackId, seed: seeds.has(trackId) }));
      const name = nameOf(request.name ?? `Set of ${order.length}`, place);
      playlistIds.unshift(
        await this.playlists.create(
          onBehalfOf(generation.userId),
          { name, generationId: generation.id, score, items },
          tx,
        ),
      );
    }
    return {
      result: { playlistId: playlistIds[0], playlistIds, proven: result.proven },
      afterCommit: () => {
        this.events.publish(generation.userId, { type: 'playlists-changed' });
        return Promise.resolve();
      },
    };
  }
}

/** "Friday", "Friday (2)", "Friday (3)": the answers of one generation. */
const nameOf = (name: string, place: number): string => (place === 0 ? name : `${name} (${place + 1})`);

const operationOn = setOperation.and(z.object({ playlistId: uuid }));

/** What an operation found: whole sets to look at, which become playlists only when somebody says so. */
function proposalsOf(stored: unknown, { answers, proven }: EvolveResult): OperationResult {
  const operation = operationOn.parse(stored);
  const proposals = answers.map(({ order, score }) => {
    const trackIds = proposedOrder(operation, order);
    return { trackIds, score, distance: setDistance(operation.trackIds, trackIds) };
  });
  return { playlistId: operation.playlistId, kind: operation.kind, proposals, proven };
}
