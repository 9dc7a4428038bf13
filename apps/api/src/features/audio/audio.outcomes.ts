import { Injectable } from '@nestjs/common';
import { downloadTrackJob, scanAudioJob } from '@segue/shared/contracts/jobs';
import type { Prisma } from '../../database/index.js';
import { OnOutcome, type Outcome } from '../../jobs/index.js';
import { TrackChanges } from '../tracks/index.js';
import { AudioRepository } from './audio.repository.js';

@Injectable()
export class AudioOutcomes {
  constructor(
    private readonly audio: AudioRepository,
    private readonly changes: TrackChanges,
  ) {}

  @OnOutcome(downloadTrackJob)
  async downloaded({ run, result }: Outcome<typeof downloadTrackJob>, tx: Prisma.TransactionClient) {
    const { trackId, audioKey, contentHash, sizeBytes, originalName, mime, url } = result;
    const file = await this.audio.save(
      {
        contentHash,
        storageKey: audioKey,
        originalName,
        mime,
        sizeBytes,
        source: 'download',
        tags: { url },
        addedById: run.requestedById,
      },
      tx,
    );
    await this.audio.attach(trackId, file.id, 'download', null, tx);
    return { afterCommit: () => this.changes.tracks([trackId]) };
  }

  /** A scan attaches file by file as it goes, so that a long one shows at once; nothing is left to keep. */
  @OnOutcome(scanAudioJob)
  scanned(outcome: Outcome<typeof scanAudioJob>) {
    return Promise.resolve({ result: outcome.result });
  }
}
