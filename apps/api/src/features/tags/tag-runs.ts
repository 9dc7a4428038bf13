import { Injectable } from '@nestjs/common';
import { restoreTagsJob, tagValues, writeTagsJob, type JobContract } from '@segue/shared/contracts/jobs';
import type { Own } from '../../access/index.js';
import { RunsService, type StartRun } from '../../jobs/index.js';
import { TagBatchesRepository, type StoredWrite, type TagStage } from './tag-batches.repository.js';

/** Runs that are stopped together. */
const PORTION = 50;

type Write = Pick<
  StoredWrite,
  | 'id'
  | 'batchId'
  | 'label'
  | 'audioFileId'
  | 'wanted'
  | 'beforeHash'
  | 'beforeKey'
  | 'afterHash'
  | 'afterKey'
>;

/** Starts and stops the runs of a batch: one a file. */
@Injectable()
export class TagRuns {
  constructor(
    private readonly batches: TagBatchesRepository,
    private readonly runs: RunsService,
  ) {}

  async write(owner: Own, writes: readonly Write[], { dryRun }: { dryRun: boolean }): Promise<void> {
    const starts = writes.map((write) => ({
      ...common(owner, write),
      ...(!dryRun && { dedupeKey: oneAtATime(write) }),
      payload: {
        audioKey: write.beforeKey ?? '',
        contentHash: write.beforeHash ?? '',
        values: tagValues.parse(write.wanted),
        undoKey: undoKeyOf(write),
        dryRun,
      },
    }));
    await this.start(writeTagsJob, dryRun ? 'preview' : 'write', starts);
  }

  async undo(owner: Own, writes: readonly Write[]): Promise<void> {
    const starts = writes.map((write) => ({
      ...common(owner, write),
      dedupeKey: oneAtATime(write),
      payload: {
        from: { audioKey: write.afterKey ?? '', contentHash: write.afterHash ?? '' },
        to: { audioKey: write.beforeKey ?? '', contentHash: write.beforeHash ?? '' },
        undoKey: undoKeyOf(write),
      },
    }));
    await this.start(restoreTagsJob, 'undo', starts);
  }

  /** Stops what is live; a run that ends in the meantime is no mistake. */
  async stop(owner: Own, role: string, batchId: string): Promise<void> {
    const ids = await this.batches.runsOf(batchId);
    for (let at = 0; at < ids.length; at += PORTION) {
      const some = ids.slice(at, at + PORTION);
      await this.runs.cancelThese({ id: owner.ownerId, role }, some);
    }
  }

  private async start<J extends JobContract>(job: J, stage: TagStage, starts: StartRun<J>[]): Promise<void> {
    const { runs } = await this.runs.startMany(job, starts);
    const pairs = runs.flatMap(({ id, subject }) =>
      subject === null ? [] : [{ writeId: subject.id, runId: id }],
    );
    await this.batches.started(stage, pairs);
  }
}

const common = ({ ownerId }: Own, { id, label }: Write) => ({
  title: label,
  subject: { kind: 'tag-write', id },
  requestedById: ownerId,
});

/** Two batches never write to one file at once. */
const oneAtATime = ({ audioFileId }: Write): string => `tags:${audioFileId ?? ''}`;

const undoKeyOf = ({ batchId, id }: Write): string => `tag-undo/${batchId}/${id}`;
