import { Injectable } from '@nestjs/common';
import { analyseTrackJob } from '@segue/shared/contracts/jobs';
import type { Prisma } from '../../database/index.js';
import { OnOutcome, type Outcome } from '../../jobs/index.js';
import { TrackChanges } from '../tracks/index.js';
import { toAnalysisColumns } from './analysis.mapper.js';
import { SAMPLE } from './analysis-starts.js';
import { AnalysisRepository } from './analysis.repository.js';

@Injectable()
export class AnalysisOutcomes {
  constructor(
    private readonly analyses: AnalysisRepository,
    private readonly changes: TrackChanges,
  ) {}

  @OnOutcome(analyseTrackJob)
  async analysed({ run, payload, result }: Outcome<typeof analyseTrackJob>, tx: Prisma.TransactionClient) {
    const trackId = run.subjectId ?? '';
    const { flags, featureVersion, tempo, key, energy, loudness } = result;
    const summary = {
      trackId,
      featureVersion,
      flags,
      bpm: tempo?.bpm ?? null,
      key: key && { ...key },
      ...{ energy: energy?.value ?? null, loudnessLufs: loudness?.integratedLufs ?? null },
    };
    // Only tried on a sample: nothing of it counts.
    if (run.subjectKind === SAMPLE) return { result: summary };
    const link = await this.analyses.audioOf(trackId, payload.contentHash, tx);
    // The track got other audio while this file was being heard: its numbers would be somebody else's.
    if (link === null) return { result: summary };
    await this.analyses.save({ trackId, runId: run.id, ...link, ...toAnalysisColumns(result) }, tx);
    return { result: summary, afterCommit: () => this.changes.tracks([trackId]) };
  }
}
