import { Injectable } from '@nestjs/common';
import type { DeadLetter, RouteInput, RouteOutput, queueRoutes } from '@segue/shared/contracts/http';
import {
  Contracts,
  DeadLetters,
  QueuePauses,
  WorkerCensus,
  type DeadLetterRecord,
} from '../../jobs/index.js';
import { QueueFiguresRepository } from './queue-figures.repository.js';
import { toQueueState } from './queue-state.mapper.js';

type Page = RouteInput<typeof queueRoutes.deadLetters>['query'];

/** The queues as the owner of the installation sees them. */
@Injectable()
export class QueuesService {
  constructor(
    private readonly contracts: Contracts,
    private readonly figures: QueueFiguresRepository,
    private readonly pauses: QueuePauses,
    private readonly letters: DeadLetters,
    private readonly census: WorkerCensus,
  ) {}

  /** @throws TypedError `unavailable` while Redis is away */
  async overview(): Promise<RouteOutput<typeof queueRoutes.overview>> {
    const [live, ended, course, paused, deadLetters, workers] = await Promise.all([
      this.figures.live(),
      this.figures.ended(),
      this.figures.course(),
      this.pauses.kinds(),
      this.letters.counts(),
      this.census.all(),
    ]);
    const known = { live, ended, course, paused, deadLetters };
    return {
      kinds: this.contracts.all().map((job) => toQueueState(job, known)),
      workers: workers.map(({ jobs, ...worker }) => ({
        ...worker,
        jobs: jobs.map((job) => ({ ...job, title: this.titleOf(job.kind) })),
      })),
    };
  }

  /** @param ownerId who looks: what other people's runs are about is theirs */
  async deadLetters(ownerId: string, { limit, offset, kind }: Page) {
    const { items, total } = await this.letters.list({ kind }, limit, offset);
    return { items: items.map((letter) => this.toDeadLetter(ownerId, letter)), total };
  }

  private toDeadLetter(ownerId: string, letter: DeadLetterRecord): DeadLetter {
    const { id, kind, attempts, requestedById, requestedBy, errorMessage, finishedAt, createdAt } = letter;
    return {
      ...{ id, kind, kindTitle: this.titleOf(kind), attempts },
      title: requestedById === null || requestedById === ownerId ? letter.title : null,
      person: requestedBy?.name ?? null,
      message: errorMessage ?? '',
      failedAt: (finishedAt ?? createdAt).toISOString(),
    };
  }

  private titleOf(kind: string): string {
    return this.contracts.find(kind)?.title ?? kind;
  }
}
