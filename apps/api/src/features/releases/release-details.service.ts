import { Injectable } from '@nestjs/common';
import type { Run } from '@segue/shared/contracts/http';
import { fetchReleaseDetailsJob } from '@segue/shared/contracts/jobs';
import { RunsService } from '../../jobs/index.js';
import { DetailsRepository } from './details.repository.js';

/** More ids than this would not fit a job's payload; then all that lack details are fetched, which includes them. */
const IDS_IN_PAYLOAD = 1000;

@Injectable()
export class ReleaseDetailsService {
  constructor(
    private readonly details: DetailsRepository,
    private readonly runs: RunsService,
  ) {}

  /**
   * Queues the fetching of tracklists: of these releases, or of all that lack them.
   * @throws conflict when one such run is under way already
   */
  async fetch(
    userId: string,
    releaseIds: readonly string[] | undefined,
  ): Promise<{ run: Run | null; releases: number }> {
    const ids = releaseIds === undefined || releaseIds.length > IDS_IN_PAYLOAD ? null : [...releaseIds];
    const waiting = ids === null ? await this.details.countListed() : (await this.details.listed(ids)).length;
    if (waiting === 0) return { run: null, releases: 0 };
    const run = await this.runs.start(fetchReleaseDetailsJob, {
      payload: { releaseIds: ids },
      title: waiting === 1 ? '1 release' : `${waiting} releases`,
      requestedById: userId,
      ...(ids === null && { dedupeKey: fetchReleaseDetailsJob.name }),
    });
    return { run, releases: waiting };
  }

  /** After an import: fetches what is missing, unless that is being done. */
  async fetchMissing(userId: string): Promise<void> {
    if (await this.runs.isLive(fetchReleaseDetailsJob.name)) return;
    await this.fetch(userId, undefined);
  }
}
