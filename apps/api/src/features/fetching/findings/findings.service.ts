import { Injectable } from '@nestjs/common';
import type { AudioFinding, Run } from '@segue/shared/contracts/http';
import { conflict, notFound, unprocessable } from '@segue/shared/node';
import type { Own } from '../../../access/index.js';
import { toTrackRow, TracksService, TrackViewRepository } from '../../tracks/index.js';
import { FetchingService } from '../fetching.service.js';
import { FindingsRepository } from './findings.repository.js';

/** What was found and is not sure, until its owner says. */
@Injectable()
export class FindingsService {
  constructor(
    private readonly findings: FindingsRepository,
    private readonly tracks: TracksService,
    private readonly views: TrackViewRepository,
    private readonly fetching: FetchingService,
  ) {}

  async list(
    owner: Own,
    { limit, offset }: { limit: number; offset: number },
  ): Promise<{ items: AudioFinding[]; total: number }> {
    const { items, total } = await this.findings.open(owner, limit, offset);
    const trackIds = items.map(({ trackId }) => trackId);
    const views = new Map((await this.views.owned(owner, trackIds)).map((view) => [view.id, view]));
    const shown = items.flatMap(({ id, trackId, candidates, createdAt }) => {
      const view = views.get(trackId);
      if (view === undefined) return [];
      return [
        { id, track: toTrackRow(view), candidates: [...candidates], createdAt: createdAt.toISOString() },
      ];
    });
    return { items: shown, total };
  }

  /**
   * @throws conflict when it was decided already, or the track is being fetched
   * @throws unprocessable for an address that was not among those found
   */
  async decide(owner: Own, id: string, url: string | null): Promise<{ run: Run | null; remaining: number }> {
    const finding = await this.findings.find(owner, id);
    if (finding === null) throw notFound('This finding');
    const chosen = finding.candidates.find((candidate) => candidate.url === url);
    if (url !== null && chosen === undefined)
      throw unprocessable('This address is none of those that were found. Fetch it from the track’s page.');
    const first = await this.findings.decide(owner, id, chosen === undefined ? 'dismissed' : 'accepted');
    if (!first) throw conflict('This has been decided already.');
    const run = chosen === undefined ? null : await this.fetch(owner, finding, chosen);
    return { run, remaining: (await this.findings.open(owner, 0, 0)).total };
  }

  private async fetch(
    owner: Own,
    { id, trackId }: { id: string; trackId: string },
    { url, title }: { url: string; title: string },
  ): Promise<Run> {
    try {
      return await this.fetching.startChosen(owner, await this.tracks.owned(owner, trackId), url, title);
    } catch (error) {
      await this.findings.reopen(owner, id);
      throw error;
    }
  }
}
