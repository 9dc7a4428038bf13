import { Injectable, Logger } from '@nestjs/common';
import type { JobContract } from '@segue/shared/contracts/jobs';
import type { OutcomeMessage } from '@segue/shared/node';
import { Transactions, type Prisma } from '../../database/index.js';
import { Contracts } from '../contracts.js';
import { Handlers } from '../handlers.js';
import { RunEvents } from '../runs/run-events.js';
import type { RunRecord } from '../runs/run-record.js';
import { RunsRepository } from '../runs/runs.repository.js';
import { giveUpWords } from './give-up-words.js';
import type { FollowUp } from './on-outcome.js';

/** A job's result up to this size is kept on its run, to be shown; a larger one belongs into tables of its own. */
const shownBytes = 4096;

interface Persisted {
  readonly run: RunRecord;
  readonly afterCommit: FollowUp['afterCommit'];
}

/** Writes what came of a run, and that it is over: both or neither, and once. */
@Injectable()
export class PersistOutcome {
  private readonly logger = new Logger('Outcomes');

  constructor(
    private readonly contracts: Contracts,
    private readonly handlers: Handlers,
    private readonly runs: RunsRepository,
    private readonly transactions: Transactions,
    private readonly events: RunEvents,
  ) {}

  /**
   * Persists one outcome. An outcome of a run that is over, or that nobody knows, is ignored.
   * @throws what the job's outcome handler throws; then nothing is written
   */
  async persist(outcome: OutcomeMessage): Promise<void> {
    const persisted = await this.transactions.run((tx) => this.write(outcome, tx));
    if (persisted === null) return;
    this.events.changed(persisted.run);
    try {
      await persisted.afterCommit?.();
    } catch (error) {
      this.logger.error(`What follows from the run ${outcome.runId} of ${outcome.kind} failed`, error);
    }
  }

  /** Ends the run as failed, because its outcome could not be persisted however often that was tried. */
  async giveUp({ runId, attempts }: OutcomeMessage, error: unknown): Promise<void> {
    const run = await this.runs.close(runId, {
      status: 'failed',
      attempts,
      error: { code: 'unexpected', message: giveUpWords(error) },
    });
    if (run) this.events.changed(run);
  }

  private async write(outcome: OutcomeMessage, tx: Prisma.TransactionClient): Promise<Persisted | null> {
    const { runId, status, attempts } = outcome;
    const error = status === 'failed' ? { error: { code: outcome.code, message: outcome.message } } : {};
    // Closing comes first: it locks the run, so that the same outcome arriving twice at once is persisted once.
    const run = await this.runs.close(runId, { status, attempts, ...error }, tx);
    if (run === null || outcome.status !== 'succeeded') return run && { run, afterCommit: undefined };
    const followUp = await this.callHandler(run, outcome.result, tx);
    const shown = followUp.result ?? smallRecord(outcome.result);
    return {
      run: shown ? await this.runs.keepResult(run.id, shown, tx) : run,
      afterCommit: followUp.afterCommit,
    };
  }

  private async callHandler(
    run: RunRecord,
    result: unknown,
    tx: Prisma.TransactionClient,
  ): Promise<FollowUp> {
    const job: JobContract = this.contracts.get(run.kind);
    const handler = this.handlers.outcomes().get(run.kind);
    if (handler === undefined) throw new Error(`The job "${run.kind}" has no @OnOutcome.`);
    const payload = job.payload.parse(run.payload);
    const answer = await handler({ run, payload, result: job.result.parse(result) }, tx);
    return answer ?? {};
  }
}

function smallRecord(result: unknown): Record<string, unknown> | undefined {
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return undefined;
  return JSON.stringify(result).length <= shownBytes ? { ...result } : undefined;
}
