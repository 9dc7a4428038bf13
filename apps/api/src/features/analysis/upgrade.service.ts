import { Injectable } from '@nestjs/common';
import type { AnalysisUpgrade, RouteOutput, analysisRoutes } from '@segue/shared/contracts/http';
import { analyseTrackJob } from '@segue/shared/contracts/jobs';
import { AUDIO_FEATURES, isFeatureVersion, isOutdated } from '@segue/shared/domain/music';
import { conflict } from '@segue/shared/node';
import type { Own } from '../../access/index.js';
import { RunsService } from '../../jobs/index.js';
import { AnalysisSettingsRepository } from './analysis-settings.repository.js';
import { toSample, toStart } from './analysis-starts.js';
import { AnalysisRepository, type Analysable } from './analysis.repository.js';
import { toSampleLine } from './upgrade.mapper.js';
import { UpgradeSampleRepository } from './upgrade-sample.repository.js';

/** Tracks that the present analyser is tried on. */
const SAMPLE_SIZE = 8;

/** Offers to analyse again what an older analyser heard; never does it by itself. */
@Injectable()
export class UpgradeService {
  constructor(
    private readonly analyses: AnalysisRepository,
    private readonly settings: AnalysisSettingsRepository,
    private readonly samples: UpgradeSampleRepository,
    private readonly runs: RunsService,
  ) {}

  async look(owner: Own): Promise<AnalysisUpgrade> {
    const outdated = await this.outdated(owner);
    const tried = await this.samples.tried(
      owner,
      outdated.map(({ trackId }) => trackId),
    );
    return { current: AUDIO_FEATURES, outdated: outdated.length, sample: tried.map(toSampleLine) };
  }

  /** @throws conflict when nothing is outdated */
  async trySample(owner: Own): Promise<AnalysisUpgrade> {
    const outdated = await this.outdated(owner);
    if (outdated.length === 0) throw conflict('No track of yours was heard by an older analyser.');
    const { bpmRange } = await this.settings.of(owner);
    const starts = spread(outdated, SAMPLE_SIZE).map((track) => toSample(owner, track, bpmRange));
    await this.runs.startMany(analyseTrackJob, starts);
    return this.look(owner);
  }

  async start(owner: Own): Promise<RouteOutput<typeof analysisRoutes.startUpgrade>> {
    const [outdated, { bpmRange }] = await Promise.all([this.outdated(owner), this.settings.of(owner)]);
    const starts = outdated.map((track) => toStart(owner, track, bpmRange));
    const { runs, alreadyLive } = await this.runs.startMany(analyseTrackJob, starts);
    return { queued: runs.length, alreadyQueued: alreadyLive.length };
  }

  private async outdated(owner: Own): Promise<Analysable[]> {
    return (await this.analyses.analysable(owner, null)).filter(({ heardBy }) => isOld(heardBy));
  }
}

/** It was heard, and by older analysers only. */
function isOld(heardBy: readonly string[]): boolean {
  return (
    heardBy.length > 0 &&
    heardBy.every((version) => !isFeatureVersion(version) || isOutdated(version, AUDIO_FEATURES))
  );
}

/** Some of all, evenly spread, so that a sample is not one record. */
function spread<Item>(items: readonly Item[], count: number): Item[] {
  const step = Math.max(1, items.length / count);
  return items
    .filter((_, place) => Math.floor(place / step) !== Math.floor((place - 1) / step))
    .slice(0, count);
}
