import { setTimeout as wait } from 'node:timers/promises';
import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { TypedError } from '@segue/shared/node';
import { onBehalfOf, type Own } from '../../access/index.js';
import { SAMPLE_WANTED } from './sample-wanted.module.js';
import { SampleRepository } from './sample.repository.js';
import { SampleService } from './sample.service.js';

/** Between two looks for the owner, milliseconds. */
const LOOK_EVERY = 1000;

/** `npm run up -- --sample`: gives the crate to the owner as soon as there is one. */
@Injectable()
export class SampleAtStart implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(SampleAtStart.name);
  private readonly stopping = new AbortController();

  constructor(
    @Inject(SAMPLE_WANTED) private readonly wanted: boolean,
    private readonly releases: SampleRepository,
    private readonly sample: SampleService,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.wanted) return;
    this.giveToOwner().catch((error: unknown) => {
      if (!this.stopping.signal.aborted) this.logger.error('The sample crate could not be loaded', error);
    });
  }

  onApplicationShutdown(): void {
    this.stopping.abort();
  }

  private async giveToOwner(): Promise<void> {
    const owner = await this.owner();
    if (await this.releases.hasSample(owner)) return;
    try {
      await this.sample.load(owner);
    } catch (error) {
      // Its owner was quicker and pressed the button.
      if (!(error instanceof TypedError && error.code === 'conflict')) throw error;
    }
  }

  private async owner(): Promise<Own> {
    for (;;) {
      const owner = await this.releases.ownerId();
      if (owner !== null) return onBehalfOf(owner);
      await wait(LOOK_EVERY, undefined, { signal: this.stopping.signal, ref: false });
    }
  }
}
