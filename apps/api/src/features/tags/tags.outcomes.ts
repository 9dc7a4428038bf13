import { Inject, Injectable } from '@nestjs/common';
import { restoreTagsJob, writeTagsJob } from '@segue/shared/contracts/jobs';
import type { Storage } from '@segue/shared/node';
import { STORAGE } from '../../adapters/storage/index.js';
import type { Prisma } from '../../database/index.js';
import { OnOutcome, type Outcome } from '../../jobs/index.js';
import { TagBatchesRepository } from './tag-batches.repository.js';
import { TaggedAudioRepository, type Turned } from './tagged-audio.repository.js';

const LEFT_ALONE: Readonly<Record<Exclude<Turned, 'turned'>, string>> = {
  'file-changed': 'The track’s file became another one in the meantime. It was left as it is.',
  'already-stored': 'Another stored file has exactly these bytes already. This one was left as it is.',
};

/** Turns files to their tagged bytes and back. The bytes that nobody needs any more go after the commit. */
@Injectable()
export class TagsOutcomes {
  constructor(
    private readonly batches: TagBatchesRepository,
    private readonly audio: TaggedAudioRepository,
    @Inject(STORAGE) private readonly storage: Storage,
  ) {}

  @OnOutcome(writeTagsJob)
  async tagged({ run, payload, result }: Outcome<typeof writeTagsJob>, tx: Prisma.TransactionClient) {
    const write = await this.batches.write(run.subjectId ?? '', tx);
    const { changes, written } = result;
    if (write === null) return this.forgetting(written && [written]);
    const stage = payload.dryRun ? 'preview' : 'write';
    const noted = { runId: run.id, stage, changes };
    if (written === null || write.audioFileId === null) {
      await this.batches.note(write.id, noted, tx);
      return {};
    }
    const { audioKey, contentHash, sizeBytes } = written;
    const before = { contentHash: payload.contentHash, audioKey: payload.audioKey };
    const to = { contentHash, storageKey: audioKey, sizeBytes: BigInt(sizeBytes) };
    const turned = await this.audio.turn(write.audioFileId, before.contentHash, to, tx);
    if (turned !== 'turned') {
      await this.batches.note(write.id, { runId: run.id, ...leftAlone(turned) }, tx);
      return this.forgetting([written]);
    }
    const log = { afterHash: contentHash, afterKey: audioKey, undoKey: payload.undoKey };
    await this.batches.note(write.id, { ...noted, ...log, writtenAt: new Date(), undoneAt: null }, tx);
    return this.forgetting([before]);
  }

  @OnOutcome(restoreTagsJob)
  async restored({ run, payload, result }: Outcome<typeof restoreTagsJob>, tx: Prisma.TransactionClient) {
    const write = await this.batches.write(run.subjectId ?? '', tx);
    if (write === null || write.audioFileId === null) return this.forgetting([payload.to]);
    const { from, to } = payload;
    const bytes = {
      contentHash: to.contentHash,
      storageKey: to.audioKey,
      sizeBytes: BigInt(result.sizeBytes),
    };
    const turned = await this.audio.turn(write.audioFileId, from.contentHash, bytes, tx);
    // It became another file in the meantime: what is written stays written, with its way back.
    if (turned !== 'turned') return this.forgetting([to]);
    await this.batches.note(write.id, undone(run.id), tx);
    return this.forgetting([from], payload.undoKey);
  }

  private forgetting(bytes: readonly { contentHash: string; audioKey: string }[] | null, undoKey?: string) {
    return {
      afterCommit: async () => {
        for (const { contentHash, audioKey } of bytes ?? [])
          if (await this.audio.isForgotten(contentHash, audioKey)) await this.storage.remove(audioKey);
        if (undoKey !== undefined) await this.storage.remove(undoKey);
      },
    };
  }
}

const leftAlone = (turned: Exclude<Turned, 'turned'>) => ({
  refusedCode: turned,
  refusedMessage: LEFT_ALONE[turned],
});

const undone = (runId: string) => ({ runId, stage: 'undo', undoneAt: new Date() });
