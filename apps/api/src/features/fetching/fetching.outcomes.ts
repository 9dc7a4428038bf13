import { Injectable } from '@nestjs/common';
import { downloadTrackJob, type ResultOf } from '@segue/shared/contracts/jobs';
import { onBehalfOf } from '../../access/index.js';
import type { Prisma } from '../../database/index.js';
import { OnOutcome, type FollowUp, type Outcome } from '../../jobs/index.js';
import { AudioRepository } from '../audio/index.js';
import { TrackChanges } from '../tracks/index.js';
import { FindingsRepository } from './findings/findings.repository.js';

type Fetched = Extract<ResultOf<typeof downloadTrackJob>, { kind: 'fetched' }>;

@Injectable()
export class FetchingOutcomes {
  constructor(
    private readonly audio: AudioRepository,
    private readonly findings: FindingsRepository,
    private readonly changes: TrackChanges,
  ) {}

  @OnOutcome(downloadTrackJob)
  async ended(
    { run, payload, result }: Outcome<typeof downloadTrackJob>,
    tx: Prisma.TransactionClient,
  ): Promise<FollowUp> {
    const { kind, trackId, notes, asked } = result;
    if (kind === 'fetched') return this.fetched(result, run.requestedById, tx);
    const owner = onBehalfOf(payload.cookies.owner);
    await this.findings.ask(owner, trackId, run.id, result.candidates, tx);
    return { result: { kind, trackId, notes, asked, candidates: result.candidates.length } };
  }

  private async fetched(
    { kind, trackId, audioKey: storageKey, distance, notes, asked, ...found }: Fetched,
    addedById: string | null,
    tx: Prisma.TransactionClient,
  ): Promise<FollowUp> {
    const { contentHash, originalName, mime, sizeBytes, url } = found;
    const columns = { contentHash, storageKey, originalName, mime, sizeBytes };
    const file = await this.audio.save({ ...columns, source: 'download', tags: { url }, addedById }, tx);
    const summary = { kind, trackId, url, distance, notes, asked };
    // Whoever gave the track its audio in the meantime knew better than a search.
    if (distance !== null && (await this.audio.ofTrack(trackId, tx)) !== null) return { result: summary };
    await this.audio.attach(trackId, file.id, 'download', distance, tx);
    return { result: summary, afterCommit: () => this.changes.tracks([trackId]) };
  }
}
