import { Injectable } from '@nestjs/common';
import type { RouteInput, RouteOutput, analysisRoutes } from '@segue/shared/contracts/http';
import { analyseTrackJob } from '@segue/shared/contracts/jobs';
import { AUDIO_FEATURES } from '@segue/shared/domain/music';
import { notFound } from '@segue/shared/node';
import type { Own } from '../../access/index.js';
import { RunsService } from '../../jobs/index.js';
import { SearchService } from '../search/index.js';
import { AnalysisSettingsRepository } from './analysis-settings.repository.js';
import { toStart } from './analysis-starts.js';
import { AnalysisRepository } from './analysis.repository.js';

type Analyse = typeof analysisRoutes.analyse;
type Request = RouteInput<Analyse>['body'];

/** Runs that the answer lists; the activity page has the rest. */
const LISTED = 200;
const FILTER_LIMIT = 100_000;

@Injectable()
export class AnalysisService {
  constructor(
    private readonly analyses: AnalysisRepository,
    private readonly settings: AnalysisSettingsRepository,
    private readonly search: SearchService,
    private readonly runs: RunsService,
  ) {}

  /** @throws not-found when one of the tracks is not this person's */
  async analyse(owner: Own, request: Request): Promise<RouteOutput<Analyse>> {
    const asked = await this.asked(owner, request);
    const withAudio = await this.analyses.analysable(owner, asked);
    const due = request.again
      ? withAudio
      : withAudio.filter(({ heardBy }) => !heardBy.includes(AUDIO_FEATURES));
    const { bpmRange } = await this.settings.of(owner);
    const { runs, alreadyLive } = await this.runs.startMany(
      analyseTrackJob,
      due.map((track) => toStart(owner, track, bpmRange)),
    );
    return {
      runs: [...runs, ...alreadyLive].slice(0, LISTED),
      queued: runs.length,
      skipped: {
        withoutAudio: asked === null ? 0 : asked.length - withAudio.length,
        upToDate: withAudio.length - due.length,
        alreadyQueued: alreadyLive.length,
      },
    };
  }

  /** The tracks that the request means; null means all. */
  private async asked(owner: Own, { trackIds, filter }: Request): Promise<string[] | null> {
    if (trackIds !== undefined) {
      const once = [...new Set(trackIds)];
      if ((await this.analyses.countOwned(owner, once)) < once.length) throw notFound('One of the tracks');
      return once;
    }
    if (filter === undefined) return null;
    return this.search.trackIds(owner, filter, FILTER_LIMIT);
  }
}
